package dev.onrecord.transfer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CPU time to import an article of 600 words into a server, to import it again, and to extract it alone; and to import it by the
 * packaged command into an empty archive. The time of the benchmark itself means nothing.
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

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

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

    /** How many articles there are: start and compilation cost the same for few and many. */
    @State(Scope.Thread)
    public static class Bulk {

        @Param({"50000", "200000"})
        public int articles;
    }

    /** Its start and all compilation included. */
    @Benchmark
    public void command(Bulk bulk, Article article) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
        Path file = new GeneratedNews().write(folder.resolve("articles.jsonl"), 0, bulk.articles);
        String archive = "-Donrecord.archive.directory=" + folder.resolve("archive");
        long began = System.nanoTime();
        Process command = new ProcessBuilder(
                        "java",
                        "-XX:+UseParallelGC",
                        archive,
                        "-jar",
                        JAR.toString(),
                        "import",
                        "--quiet",
                        file.toString())
                .inheritIO()
                .start();
        Duration cpu = Duration.ZERO;
        while (!command.waitFor(20, TimeUnit.MILLISECONDS)) {
            cpu = command.info().totalCpuDuration().orElse(cpu);
        }
        if (command.exitValue() != 0) {
            throw new IllegalStateException("exit code " + command.exitValue());
        }
        article.importMicros = cpu.toNanos() / 1000 / bulk.articles;
        article.perSecondAndCore = 1_000_000 / article.importMicros;
        article.perSecond = bulk.articles * 1_000_000_000L / (System.nanoTime() - began);
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
