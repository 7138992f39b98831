package dev.onrecord.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts statements for nested fields by the number of rows that they are read for. Thread safe. */
final class LoadCounts {

    private static final int[] MOST = {1, 10, 100, 1_000};

    private final LongAdder[] counts = new LongAdder[MOST.length + 1];
    private final LongAdder rows = new LongAdder();

    LoadCounts() {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new LongAdder();
        }
    }

    void add(int asked) {
        int i = 0;
        while (i < MOST.length && asked > MOST[i]) {
            i++;
        }
        counts[i].increment();
        rows.add(asked);
    }

    /** The counts, by how many rows at least and at most: "1", "2-10", ..., "1001-". */
    Map<String, LongAdder> counts() {
        Map<String, LongAdder> named = new LinkedHashMap<>();
        named.put("1", counts[0]);
        for (int i = 1; i < counts.length; i++) {
            named.put(MOST[i - 1] + 1 + "-" + (i < MOST.length ? MOST[i] : ""), counts[i]);
        }
        return named;
    }

    static double sum(LongAdder count) {
        return count.sum();
    }

    double rows() {
        return rows.sum();
    }
}
