package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.QuoteText;
import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is passed over to be fast would not have been found, or not on the page. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class BestMatchesTest {

    private static final Stems STEMS = new Stems();
    private static final NodeQueries QUERIES = new NodeQueries(STEMS);
    private static final List<String> WORDS =
            List.of("the", "of", "to", "it", "is", "harbour", "ferries", "ferry", "the", "of", "sailing");
    private static final int ARTICLES = 3_000;

    private final NodeDocuments documents = new NodeDocuments(STEMS);
    private final Random random = new Random(11);
    /** The texts of each article: its title, its body. */
    private final List<List<String>> articles = new ArrayList<>();

    @TempDir
    Path folder;

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString().trim();
    }

    private LuceneIndex filled() throws IOException {
        LuceneIndex index = LuceneIndex.create(folder);
        for (int id = 1; id <= ARTICLES; id++) {
            List<String> texts = List.of(words(1 + random.nextInt(4)), words(3 + random.nextInt(10)));
            articles.add(texts);
            QuoteText quote = new QuoteText(id, words(1 + random.nextInt(5)));
            index.add(documents.article(id, new ArticleTexts(texts.get(0), texts.get(1)), List.of(quote)));
            index.add(documents.location(id, words(2)));
            index.add(documents.speaker(id, new SpeakerTexts(words(2), List.of(words(1)), List.of())));
        }
        index.reached(1);
        index.publish();
        return index;
    }

    private static SearchQuestion question(String text, SearchType... types) {
        return SearchQuestion.of(TextQuery.parse(text, "query"), List.of(types));
    }

    @Test
    void pagesAreThoseOfASearchThatPassesOverNothing() throws IOException {
        try (LuceneIndex index = filled()) {
            for (String text : List.of(
                    "the of",
                    "\"the of\" it",
                    "\"of the ferry\"",
                    "ferries fer",
                    "\"the of\" -\"of the\"",
                    "sailing harb")) {
                index.search(searcher -> {
                    SearchQuestion question = question(text, SearchType.values());
                    List<BestMatches.Match> all = exhaustive(searcher, question);
                    assertThat(all).as(text).hasSizeGreaterThan(20).doesNotHaveDuplicates();
                    for (int size : List.of(1, 7, 100)) {
                        assertPages(searcher, question, all, size);
                    }
                    return null;
                });
            }
        }
    }

    private static void assertPages(
            IndexSearcher searcher, SearchQuestion question, List<BestMatches.Match> all, int size) throws IOException {
        BestMatches best = new BestMatches(QUERIES, question);
        BestMatches.Match last = null;
        for (int from = 0; from < Math.min(all.size(), 30 * size); from += size) {
            List<BestMatches.Match> page = best.page(searcher, last, size);
            assertThat(page).isEqualTo(all.subList(from, Math.min(all.size(), from + size)));
            last = page.get(page.size() - 1);
        }
    }

    private static List<BestMatches.Match> exhaustive(IndexSearcher searcher, SearchQuestion question)
            throws IOException {
        Sort sort = new Sort(SortField.FIELD_SCORE, new SortField(NodeFields.ORDER, SortField.Type.LONG, true));
        List<BestMatches.Match> all = new ArrayList<>();
        for (SearchType type : question.types()) {
            int most = searcher.getIndexReader().maxDoc();
            TopFieldCollectorManager everything =
                    new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE, false);
            for (ScoreDoc found : searcher.search(QUERIES.of(type, question.query()), everything).scoreDocs) {
                Object[] keys = ((FieldDoc) found).fields;
                all.add(new BestMatches.Match((Float) keys[0], (Long) keys[1]));
            }
        }
        all.sort(Comparator.comparing(BestMatches.Match::score)
                .thenComparing(BestMatches.Match::order)
                .reversed());
        return all;
    }

    @Test
    void phrasesAreFoundWhereTheyStandWhetherTheirWordsAreCommonOrNot() throws IOException {
        try (LuceneIndex index = filled()) {
            for (int i = 0; i < 200; i++) {
                String phrase = words(2 + random.nextInt(3));
                Set<Long> found = index.search(searcher -> idsOf(searcher, "\"" + phrase + "\""));
                assertThat(found).as(phrase).isEqualTo(idsWith(stems(phrase)));
            }
        }
    }

    private static Set<Long> idsOf(IndexSearcher searcher, String text) throws IOException {
        Set<Long> ids = new TreeSet<>();
        exhaustive(searcher, question(text, SearchType.ARTICLE))
                .forEach(match -> ids.add(SearchType.idOfOrder(match.order())));
        return ids;
    }

    private Set<Long> idsWith(List<String> phrase) {
        Set<Long> ids = new TreeSet<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).stream().anyMatch(text -> Collections.indexOfSubList(stems(text), phrase) >= 0)) {
                ids.add(i + 1L);
            }
        }
        return ids;
    }

    private static List<String> stems(String text) {
        return List.of(text.split(" ")).stream().map(STEMS::of).toList();
    }

    @Test
    void commonWordsAreTheirOwnStems() {
        assertThat(CommonWords.ALL)
                .allSatisfy(word -> assertThat(STEMS.of(word)).isEqualTo(word));
    }
}
