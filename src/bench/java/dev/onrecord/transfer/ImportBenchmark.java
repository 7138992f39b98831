package dev.onrecord.transfer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CPU time to import an article of 600 words, to import it again, and to extract it alone. The time of the benchmark itself means
 * nothing.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"
        })
public class ImportBenchmark {

    /** What one article costs: microseconds of CPU. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Article {

        public long importMicros;
        public long againMicros;
        public long extractMicros;

        /** Articles that a second of one core imports. */
        public long perSecondAndCore;

        public long perSecond;
    }

    @Benchmark
    public void importing(Article article) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest measurement = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ImportBenchmark.class.getPackageName() + ".ImportMeasurement"))
                .build();
        LauncherFactory.create().execute(measurement, summary);
        summary.getSummary().getFailures().forEach(failure -> {
            throw new IllegalStateException(failure.getException());
        });
        article.importMicros = Long.getLong("import.import.micros");
        article.againMicros = Long.getLong("import.again.micros");
        article.extractMicros = Long.getLong("import.extract.micros");
        article.perSecondAndCore = 1_000_000 / article.importMicros;
        article.perSecond = Long.getLong("import.import.rate");
    }
}
