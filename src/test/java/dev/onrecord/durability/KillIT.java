package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed again and again while several clients write: what it acknowledged is there and whole, what it did not
 * is there whole or not at all. {@code -Dkill.rounds=200} makes more of it; {@code -Dkill.seed} does the same once more.
 */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int CLIENTS = 4;
    private static final int MOST_WRITES = 30;
    private static final int LONGEST_MICROS = 50_000;
    private static final int CHECK_EVERY = 5;

    /** Every article of the test names it. */
    private static final String SEARCH = "{ articles(first: 1, filter: { text: \"Ankara\" }) { totalCount } }";

    @TempDir
    Path home;

    private final Random random = new Random(SEED);
    private final List<Writer> writers = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void acknowledgedArticlesSurviveAKill() throws Exception {
        for (int client = 0; client < CLIENTS; client++) {
            writers.add(new Writer("client" + client, random.nextLong()));
        }
        String first = "quarkus.flyway.clean-at-start=true";
        for (int round = 1; round <= ROUNDS; round++) {
            try (PackagedServer server = start(round == 1 ? first : "onrecord.samples=false")) {
                verify(server, round);
                writeAndKill(server);
            }
        }
        try (PackagedServer server = start("onrecord.samples=false")) {
            verify(server, 0);
            assertThat(server.stop()).isIn(0, 143);
        }
        System.out.printf("%d rounds, %d acknowledged writes, seed %d%n", ROUNDS, acknowledged.get(), SEED);
        assertThat(acknowledged.get()).isGreaterThan(ROUNDS);
    }

    private PackagedServer start(String setting) throws IOException {
        return PackagedServer.start(home, setting);
    }

    private void verify(PackagedServer server, int round) throws IOException, InterruptedException {
        Map<String, JsonObject> found = StoredArticles.of(server);
        Set<String> asked = new TreeSet<>();
        for (Writer writer : writers) {
            asked.addAll(writer.ledger().urls());
            writer.ledger().settle(found);
            writer.learn(found);
        }
        assertThat(asked).as("nothing is stored that nobody asked for").containsAll(found.keySet());
        assertThat(server.data(SEARCH, Map.of()).getJsonObject("articles").getInteger("totalCount"))
                .as("articles that a search finds")
                .isEqualTo(found.size());
        if (round % CHECK_EVERY == 0) {
            assertThat(PackagedServer.run(home, "check")).isEqualTo(new PackagedServer.Answer(0, "", ""));
        }
    }

    private void writeAndKill(PackagedServer server) throws Exception {
        int enough = acknowledged.get() + 1 + random.nextInt(MOST_WRITES);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Writer writer : writers) {
                running.add(threads.submit(() -> {
                    writer.run(server, acknowledged);
                    return null;
                }));
            }
            while (acknowledged.get() < enough && running.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            // The moment is what is random here, so time has to pass.
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_MICROS)));
            server.kill();
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
