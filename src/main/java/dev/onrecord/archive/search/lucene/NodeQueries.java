package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says in Lucene's terms what is looked for. */
final class NodeQueries {

    /** What the beginning of a word counts: less than any whole word. */
    private static final float BEGINNING = 0.1f;

    private final Stems stems;

    NodeQueries(Stems stems) {
        this.stems = stems;
    }

    Query of(SearchType type, TextQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.wanted().forEach(clause -> all.add(of(type, clause), BooleanClause.Occur.MUST));
        query.unwanted().forEach(clause -> all.add(of(type, clause), BooleanClause.Occur.MUST_NOT));
        return new BoostQuery(all.build(), NodeFields.weight(type));
    }

    private Query of(SearchType type, TextQuery.Clause clause) {
        String field = NodeFields.words(type);
        if (clause.words().size() > 1) {
            return phrase(field, clause.words().stream().map(stems::of).toList());
        }
        String word = clause.words().get(0);
        Query whole = new TermQuery(new Term(field, stems.of(word)));
        if (!clause.beginning()) {
            return whole;
        }
        Query beginning = new BoostQuery(beginning(type, word), BEGINNING);
        return new DisjunctionMaxQuery(List.of(whole, beginning), 0);
    }

    /** Two common words are looked up as one. That one has the place of the second. */
    private static Query phrase(String field, List<String> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            if (isPair(words, i)) {
                phrase.add(new Term(field, CommonWords.pair(words.get(i - 1), words.get(i))), i);
            } else if (!isPair(words, i + 1)) {
                phrase.add(new Term(field, words.get(i)), i);
            }
        }
        return phrase.build();
    }

    private static boolean isPair(List<String> words, int second) {
        return second > 0
                && second < words.size()
                && CommonWords.has(words.get(second - 1))
                && CommonWords.has(words.get(second));
    }

    private static Query beginning(SearchType type, String word) {
        return word.length() <= NodeFields.LONGEST_BEGINNING
                ? new TermQuery(new Term(NodeFields.beginnings(type), word))
                : new ConstantScoreQuery(new PrefixQuery(new Term(NodeFields.words(type), word)));
    }
}
