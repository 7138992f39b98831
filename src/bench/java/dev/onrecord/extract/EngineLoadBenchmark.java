package dev.onrecord.extract;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time of the first article in a new process, and the heap that the engine's word lists and gazetteer then keep. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1) // JMH would add up the heap of several
public class EngineLoadBenchmark {

    /** Heap in use behind the engine's data, in kilobytes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {

        public long keptKilobytes;

        private final List<String> articles = BenchArticles.all();
        private long before;

        @Setup(Level.Iteration)
        public void settle() {
            before = used();
        }

        @TearDown(Level.Iteration)
        public void measure() {
            keptKilobytes = (used() - before) >> 10;
        }

        private static long used() {
            System.gc();
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    @Benchmark
    public Extraction firstArticle(Heap heap) {
        return new QuoteExtractor().extract(heap.articles.get(0));
    }
}
