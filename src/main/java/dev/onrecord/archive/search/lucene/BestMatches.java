package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question: type by type, since only a search for one type can pass over what is not good enough. Types of short
 * texts come first. A word says more in them, so that what they have mostly spares the look into long ones.
 */
record BestMatches(NodeQueries queries, SearchQuestion question) {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(NodeFields.ORDER, SortField.Type.LONG, true));

    private static final List<SearchType> SHORT_TEXTS_FIRST =
            List.of(SearchType.LOCATION, SearchType.SPEAKER, SearchType.QUOTE, SearchType.ARTICLE);

    /** A place in the list, best first; of equally good ones the higher number comes first. */
    record Match(float score, long order) {

        /** No document of its own: whatever has the same keys is the one that was shown. */
        private FieldDoc in(IndexSearcher searcher) {
            int document = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
            return new FieldDoc(document, score, new Object[] {score, order});
        }
    }

    List<Match> page(IndexSearcher searcher, @Nullable Match after, int size) throws IOException {
        List<TopFieldDocs> best = new ArrayList<>();
        float floor = 0;
        for (SearchType type : SHORT_TEXTS_FIRST) {
            if (question.types().contains(type)) {
                TopFieldDocs found = best(type, searcher, after, size, floor);
                best.add(found);
                floor = Math.max(floor, floor(found, size));
            }
        }
        List<Match> page = new ArrayList<>();
        for (ScoreDoc found : TopDocs.merge(BEST_FIRST, size, best.toArray(TopFieldDocs[]::new)).scoreDocs) {
            Object[] keys = ((FieldDoc) found).fields;
            page.add(new Match((Float) keys[0], (Long) keys[1]));
        }
        return page;
    }

    private TopFieldDocs best(SearchType type, IndexSearcher searcher, @Nullable Match after, int size, float floor)
            throws IOException {
        FieldDoc behind = after == null ? null : after.in(searcher);
        return searcher.search(
                queries.of(type, question.query()),
                new BestOfType(new TopFieldCollectorManager(BEST_FIRST, size, behind, size, false), floor));
    }

    /** What is worse than a whole page of one type is on no page of all. */
    private static float floor(TopFieldDocs found, int size) {
        return found.scoreDocs.length < size ? 0 : (Float) ((FieldDoc) found.scoreDocs[size - 1]).fields[0];
    }

    int count(IndexSearcher searcher) throws IOException {
        int count = 0;
        for (SearchType type : question.types()) {
            count += searcher.count(queries.of(type, question.query()));
        }
        return count;
    }
}
