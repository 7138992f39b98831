package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measures what one request costs on both paths, within the application; {@link GraphBenchmark} starts it. */
@QuarkusTest
@TestProfile(GraphMeasurement.OwnArchive.class)
class GraphMeasurement {

    private static final String TWENTY_NEWEST = "{ articles(first: 20) { nodes { id title publisher publishedAt"
            + " quotes(first: 5) { nodes { id text kind confidence speaker { id name kind } } }"
            + " locations(first: 5) { nodes { id name countryCode } } } } }";
    private static final int ROUNDS = 20;
    private static final int REQUESTS = 150;

    private final GeneratedArchive archive;
    private final TwoPaths paths;
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Inject
    GraphMeasurement(GeneratedArchive archive, TwoPaths paths) {
        this.archive = archive;
        this.paths = paths;
    }

    /** An archive beside that of the tests. */
    public static class OwnArchive implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.archive.directory", "./target/bench-archive");
        }
    }

    @Test
    void twentyNewest() {
        archive.fill();
        assertThat(paths.same(TWENTY_NEWEST).toString().length()).isGreaterThan(20_000);
        Operation operation = paths.operation(TWENTY_NEWEST, Map.of());
        Cost ours = new Cost("ours", () -> paths.ours(operation));
        Cost framework = new Cost("framework", () -> paths.frameworkSends(TWENTY_NEWEST, Map.of()));
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            ours.add(round >= 0);
            framework.add(round >= 0);
        }
        ours.tell();
        framework.tell();
    }

    /** What requests of one kind have cost so far. */
    private final class Cost {

        private final String name;
        private final Runnable request;
        private long nanos;
        private long bytes;
        private long requests;

        Cost(String name, Runnable request) {
            this.name = name;
            this.request = request;
        }

        void add(boolean measured) {
            long startBytes = thread.getCurrentThreadAllocatedBytes();
            long start = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < REQUESTS; i++) {
                request.run();
            }
            if (measured) {
                nanos += thread.getCurrentThreadCpuTime() - start;
                bytes += thread.getCurrentThreadAllocatedBytes() - startBytes;
                requests += REQUESTS;
            }
        }

        /** By system properties: the application has a class loader of its own. */
        void tell() {
            System.setProperty("graph." + name + ".nanos", String.valueOf(nanos / requests));
            System.setProperty("graph." + name + ".bytes", String.valueOf(bytes / requests));
        }
    }
}
