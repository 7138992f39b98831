package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.Writing.INGEST;
import static dev.onrecord.graphql.Writing.article;
import static dev.onrecord.graphql.Writing.assertStored;
import static dev.onrecord.graphql.Writing.speakers;
import static dev.onrecord.graphql.Writing.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentIngestTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 15;

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    @Test
    void newSpeakerOfSeveralArticlesAtOnceIsOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            archive.empty();
            List<JsonPath> payloads =
                    atOnce(thread -> article("Article " + thread, "“We won day " + thread + ",” said Mara Lindqvist."));
            assertThat(payloads).allMatch(payload -> payload.getString("status").equals("CREATED"));
            assertStored(THREADS, THREADS, 1);
            assertThat(speakers().getInt("nodes[0].quotes.totalCount")).isEqualTo(THREADS);
            assertThat(speakers().getInt("nodes[0].articles.totalCount")).isEqualTo(THREADS);
        }
    }

    @Test
    void sameUrlAtOnceIsOneArticle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String url = "https://news.example/" + round;
            List<JsonPath> payloads =
                    atOnce(thread -> with(article("Tram", "“We won,” said Mara Lindqvist."), "url", url));
            assertOneCreated(payloads);
            assertStored(round + 1, round + 1, 1);
        }
    }

    @Test
    void sameTextAtOnceIsOneArticle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String body = "“We won " + round + " times,” said Mara Lindqvist.";
            assertOneCreated(atOnce(thread -> article("Tram", body)));
            assertStored(round + 1, round + 1, 1);
        }
    }

    @Test
    void versionsOfOneUrlAtOnceLeaveOneOfThem() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String url = "https://news.example/" + round;
            atOnce(thread -> with(article("Tram", "“We won day " + thread + ",” said Mara Lindqvist."), "url", url));
            assertStored(round + 1, round + 1, 1);
        }
    }

    private static void assertOneCreated(List<JsonPath> payloads) {
        List<String> statuses =
                payloads.stream().map(payload -> payload.getString("status")).toList();
        assertThat(statuses).containsOnlyOnce("CREATED").containsOnly("CREATED", "UNCHANGED");
        assertThat(payloads.stream().map(payload -> payload.getString("article.id")))
                .containsOnly(payloads.get(0).getString("article.id"));
    }

    /** The payloads of articles that are sent in the same moment. */
    private static List<JsonPath> atOnce(IntFunction<Map<String, Object>> input)
            throws InterruptedException, ExecutionException {
        ExecutorService senders = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Callable<JsonPath>> calls = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Map<String, Object> article = input.apply(thread);
                calls.add(() -> {
                    start.await();
                    // Offsets are checked afterwards: while others write, an answer may span two versions of an
                    // article.
                    return data(INGEST, Map.of("input", article)).setRootPath("data.ingestArticle");
                });
            }
            List<JsonPath> payloads = new ArrayList<>();
            for (Future<JsonPath> sent : senders.invokeAll(calls)) {
                payloads.add(sent.get());
            }
            data("{ articles { nodes { body quotes { nodes { text start end } } } } }")
                    .<Map<String, ?>>getList("articles.nodes")
                    .forEach(Writing::assertOffsets);
            return payloads;
        } finally {
            senders.shutdownNow();
        }
    }
}
