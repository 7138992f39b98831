package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.page.Cancellation;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.search.SearchType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * The ids of all nodes of one type that match, in a form that a statement takes: few as a list, by which the database looks
 * them up, many as bits, by which it tells whether a row that it reads anyway is one of them. A million ids take 128 kB.
 */
final class MatchedIds {

    private static final int FEW = 1_000;
    /** Bits in one value: H2 takes half a megabyte. */
    private static final int WINDOW_SHIFT = 22;

    private final List<Long> few = new ArrayList<>();
    private final Map<Long, byte[]> windows = new TreeMap<>();
    private long count;

    private MatchedIds() {}

    static MatchedIds of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Matching());
    }

    /** Searchers of ours have one thread, and so one collector. */
    private static final class Matching implements CollectorManager<Collecting, MatchedIds> {

        private final MatchedIds ids = new MatchedIds();

        @Override
        public Collecting newCollector() {
            return ids.new Collecting();
        }

        @Override
        public MatchedIds reduce(Collection<Collecting> collectors) {
            return ids;
        }
    }

    private final class Collecting extends SimpleCollector {

        private NumericDocValues orders = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            Cancellation.check();
            orders = DocValues.getNumeric(context.reader(), NodeFields.ORDER);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (orders.advanceExact(doc)) {
                add(SearchType.idOfOrder(orders.longValue()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private void add(long id) {
        count++;
        if (count <= FEW) {
            few.add(id);
        }
        byte[] window = windows.get(id >>> WINDOW_SHIFT);
        int bit = (int) (id & (1 << WINDOW_SHIFT) - 1);
        if (window == null || window.length <= bit >>> 3) {
            window = grown(window, (bit >>> 3) + 1);
            windows.put(id >>> WINDOW_SHIFT, window);
        }
        window[bit >>> 3] = (byte) (window[bit >>> 3] | 1 << (bit & 7));
    }

    private static byte[] grown(byte @Nullable [] window, int atLeast) {
        int most = 1 << (WINDOW_SHIFT - 3);
        int size = Math.min(most, Math.max(1024, 2 * atLeast));
        return window == null ? new byte[size] : Arrays.copyOf(window, size);
    }

    /** That the column holds one of them. */
    Sql in(String column) {
        if (count <= FEW) {
            return Sql.in(column, few);
        }
        List<Sql> inWindows = new ArrayList<>();
        windows.forEach((number, bits) -> inWindows.add(inWindow(column, number << WINDOW_SHIFT, bits)));
        return Sql.or(inWindows);
    }

    /** Nothing in it may look like a range of keys: H2 would read that range and sort it, not the rows in their order. */
    private static Sql inWindow(String column, long start, byte[] bits) {
        return start == 0
                ? Sql.of("bitget(cast(? as varbinary), " + column + ")", bits)
                : Sql.of(
                        "(" + column + " + 0 >= ? and bitget(cast(? as varbinary), " + column + " - ?))",
                        start,
                        bits,
                        start);
    }
}
