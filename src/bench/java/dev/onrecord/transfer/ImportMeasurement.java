package dev.onrecord.transfer;

import com.sun.management.OperatingSystemMXBean;
import dev.onrecord.graphql.EmptyArchive;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ImportMeasurement.OwnArchive.class)
class ImportMeasurement {

    @Inject
    EmptyArchive archive;

    @Inject
    ArticleIngest ingest;

    public static class OwnArchive implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.archive.directory", "./target/bench-archive");
        }
    }

    @Test
    void articles() {
        archive.empty();
        GeneratedNews news = new GeneratedNews();
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < 8; round++) {
            List<List<ArticleSubmission>> batches = new ArrayList<>();
            for (int b = 0; b < 10; b++) {
                List<ArticleSubmission> batch = new ArrayList<>();
                for (int i = 0; i < 100; i++) {
                    batch.add(news.article(round * 1000 + b * 100 + i));
                }
                batches.add(batch);
            }
            long cpu = process.getProcessCpuTime();
            long t = System.nanoTime();
            batches.forEach(ingest::ingestAll);
            System.err.printf(
                    "BENCH %.2f ms cpu %.2f ms wall%n",
                    (process.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - t) / 1e9);
        }
    }
}
