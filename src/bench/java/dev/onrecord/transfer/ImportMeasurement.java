package dev.onrecord.transfer;

import com.sun.management.OperatingSystemMXBean;
import dev.onrecord.extract.QuoteExtractor;
import dev.onrecord.graphql.EmptyArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Measures what the import of one article costs, in files of thousands; {@link ImportBenchmark} starts it. */
@QuarkusTest
@TestProfile(ImportMeasurement.OwnArchive.class)
class ImportMeasurement {

    private static final int ROUNDS = 5;
    private static final int ARTICLES = 4000;
    private static final Path FILE = Path.of("target", "bench-articles.jsonl");

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Inject
    EmptyArchive archive;

    @Inject
    ArticleImport articles;

    /** An archive beside that of the tests. */
    public static class OwnArchive implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.archive.directory", "./target/bench-archive");
        }
    }

    /** Rounds of files, each of new articles; the first ones warm up, the last one counts. */
    @Test
    void importing() throws Exception {
        archive.empty();
        GeneratedNews news = new GeneratedNews();
        for (int round = 1; round <= ROUNDS; round++) {
            int first = round * ARTICLES;
            Path file = news.write(FILE, first, ARTICLES);
            measure("extract", () -> extract(news, first));
            measure("import", () -> read(file));
            measure("again", () -> read(file));
        }
    }

    private static long extract(GeneratedNews news, int first) {
        QuoteExtractor extractor = new QuoteExtractor();
        long quotes = 0;
        for (int i = 0; i < ARTICLES; i++) {
            quotes += extractor
                    .extract(String.valueOf(news.article(first + i).body()))
                    .quotes()
                    .size();
        }
        return quotes;
    }

    private ImportReport read(Path file) throws Exception {
        try (SourceFiles files = new SourceFiles(List.of(file.toString()), null, InputStream.nullInputStream())) {
            return articles.run(files, new ImportListener() {
                @Override
                public void progressed(ImportReport soFar) {
                    // nobody watches
                }

                @Override
                public void rejected(Rejection rejection) {
                    throw new IllegalStateException(rejection.reason());
                }
            });
        }
    }

    /** By system properties: the application has a class loader of its own. */
    private void measure(String what, Callable<?> work) throws Exception {
        long cpu = process.getProcessCpuTime();
        long began = System.nanoTime();
        Object result = work.call();
        long micros = (process.getProcessCpuTime() - cpu) / 1000 / ARTICLES;
        System.setProperty("import." + what + ".micros", String.valueOf(micros));
        System.setProperty(
                "import." + what + ".rate", String.valueOf(ARTICLES * 1_000_000_000L / (System.nanoTime() - began)));
        System.out.println(what + ": " + micros + " us of CPU an article; " + result);
    }
}
