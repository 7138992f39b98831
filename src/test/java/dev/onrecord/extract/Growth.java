package dev.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Measures how the work grows with the text: a ratio of this thread's CPU times, so that a slow machine does not matter. */
public final class Growth {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FACTOR = 4;
    // Linear work takes four times as long, quadratic work sixteen times.
    private static final double MOST = 9;
    // A busy neighbour slows a processor down for a second or two.
    private static final int ATTEMPTS = 16;

    private Growth() {}

    /** Expects that {@code reader} takes about four times as long for a text of four times {@code size}. */
    public static void assertLinear(int size, IntFunction<String> texts, Consumer<String> reader) {
        String small = texts.apply(size);
        String large = texts.apply(FACTOR * size);
        // The large text first: it warms up what the small one is measured with.
        long leastOfLarge = cpu(large, reader);
        long leastOfSmall = Math.min(cpu(small, reader), cpu(small, reader));
        for (int n = 1; n < ATTEMPTS && leastOfLarge > MOST * leastOfSmall; n++) {
            leastOfLarge = Math.min(leastOfLarge, cpu(large, reader));
        }
        assertThat((double) leastOfLarge / leastOfSmall)
                .as("growth of CPU time from %d to %d ns", leastOfSmall, leastOfLarge)
                .isLessThan(MOST);
    }

    private static long cpu(String text, Consumer<String> reader) {
        long start = THREADS.getCurrentThreadCpuTime();
        reader.accept(text);
        return Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
    }
}
