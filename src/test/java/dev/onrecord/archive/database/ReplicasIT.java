package dev.onrecord.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two servers on one database are one archive. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class ReplicasIT {

    private static final int ARTICLES = 40;

    private static PostgresqlServer database;
    private static ServerProcess one;
    private static ServerProcess other;

    /** Both at once, on an empty database: also the migrations must not get in each other's way. */
    @BeforeAll
    static void start() throws Exception {
        database = PostgresqlServer.start();
        List<ServerProcess> both = atOnce(List.of(
                () -> ServerProcess.on(database.url(), database.user()),
                () -> ServerProcess.on(database.url(), database.user())));
        one = both.get(0);
        other = both.get(1);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        database.close();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static JsonObject data(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject json = new JsonObject(answer.body());
        assertThat(json.containsKey("errors")).as(answer.body()).isFalse();
        return json.getJsonObject("data");
    }

    /** All articles in an order that both senders share, so that they meet; answers the statuses. */
    private static List<String> send(ServerProcess server, String topic) throws IOException, InterruptedException {
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String body = "“We met in Vienna about " + topic + " " + i + ",” said Mara " + topic + ".\n\n“Geneva was "
                    + i + " times better,” said Ivo Lind " + topic + ".";
            statuses.add(data(server.ingest("https://" + topic + ".example/" + i, body))
                    .getJsonObject("ingestArticle")
                    .getString("status"));
        }
        return statuses;
    }

    private static int total(ServerProcess server, String query) throws IOException, InterruptedException {
        return data(server.query("{ list: " + query + " { totalCount } }"))
                .getJsonObject("list")
                .getInteger("totalCount");
    }

    @Test
    void overlappingArticlesFromBothGiveOneRowEach() throws Exception {
        int articlesBefore = total(one, "articles");
        int quotesBefore = total(one, "quotes");
        List<List<String>> statuses =
                atOnce(List.of(() -> send(one, "Ferro"), () -> send(other, "Ferro"), () -> send(one, "Ferro")));
        for (int i = 0; i < ARTICLES; i++) {
            int article = i;
            assertThat(statuses.stream().map(sent -> sent.get(article)))
                    .containsOnlyOnce("CREATED")
                    .containsOnly("CREATED", "UNCHANGED");
        }
        for (ServerProcess server : List.of(one, other)) {
            assertThat(total(server, "articles")).isEqualTo(articlesBefore + ARTICLES);
            assertThat(total(server, "quotes")).isEqualTo(quotesBefore + 2 * ARTICLES);
            assertOneOf(server, "speaker", "Mara Ferro");
            assertOneOf(server, "location", "Vienna");
        }
    }

    private static void assertOneOf(ServerProcess server, String type, String name)
            throws IOException, InterruptedException {
        String query =
                "{ one: " + type + "(name: \"" + name + "\") { articles { totalCount } quotes { totalCount } } all: "
                        + type + "s(first: 100) { nodes { name } } }";
        JsonObject data = data(server.query(query));
        JsonObject found = data.getJsonObject("one");
        assertThat(found.getJsonObject("articles").getInteger("totalCount")).isEqualTo(ARTICLES);
        assertThat(found.getJsonObject("quotes").getInteger("totalCount")).isEqualTo(ARTICLES);
        assertThat(data.getJsonObject("all").getJsonArray("nodes").stream()
                        .map(node -> ((JsonObject) node).getString("name")))
                .containsOnlyOnce(name);
    }

    @Test
    void subscriberOfOneHearsWhatTheOtherStores() throws Exception {
        BlockingQueue<String> heard = one.quotes();
        String probe = null;
        for (int i = 0; probe == null; i++) {
            other.ingest("https://probe.example/" + i, "“Probe number " + i + ",” said Ann Lee.");
            probe = heard.poll(500, TimeUnit.MILLISECONDS);
        }
        List<String> expected =
                IntStream.range(0, 20).mapToObj(i -> "Heard " + i).toList();
        for (int i = 0; i < expected.size(); i++) {
            ServerProcess server = i % 2 == 0 ? other : one;
            data(server.ingest("https://heard.example/" + i, "“" + expected.get(i) + ",” said Ann Lee."));
        }
        List<String> told = new ArrayList<>();
        while (Collections.frequency(told, expected.get(expected.size() - 1)) == 0) {
            told.add(heard.take());
        }
        assertThat(told.stream().filter(text -> text.startsWith("Heard"))).isEqualTo(expected);
    }

    @Test
    void tagsAgreeAndChangeOnBoth() throws Exception {
        String query = "{ articles(first: 3) { nodes { title } } }";
        data(one.ingest("https://tag.example/1", "“Tagged,” said Ann Lee."));
        String tag = tagOf(one.query(query));
        assertThat(tagOf(other.query(query))).isEqualTo(tag);
        assertThat(other.query(query, "If-None-Match", tag).statusCode()).isEqualTo(304);
        data(other.ingest("https://tag.example/2", "“Tagged again,” said Ann Lee."));
        assertThat(one.query(query, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(tagOf(one.query(query))).isNotEqualTo(tag).isEqualTo(tagOf(other.query(query)));
    }

    private static String tagOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
