package dev.onrecord.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function answers the gateway's events from the snapshot that it was built with (-Dsnapshot, of the samples). */
class FunctionIT {

    private static final String ARTICLES =
            "{ articles(first: 3) { totalCount nodes { title quotes { nodes { text } } } } }";
    private static final Pattern REMAINING = Pattern.compile("r=(\\d+)");
    private static final int WARM = 200;

    private static Function function;
    private static SortedMap<String, String> before;

    /** Also measures it: cold is from the start of the process to the first answer. */
    @BeforeAll
    static void start(@TempDir Path root) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        function = new Function(Path.of("target", "function.zip"), root);
        before = function.files();
        long unpacked = System.nanoTime();
        data(GatewayEvent.operation(ARTICLES));
        String cold = String.format(
                Locale.ROOT,
                "cold: %d ms, CPU %d ms; ",
                millis(unpacked),
                function.cpu().toMillis());
        Files.writeString(
                Path.of("target", "function-durations.txt"), cold + warm() + "begun " + millis(begun) + " ms ago\n");
    }

    private static String warm() throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            data(GatewayEvent.operation(ARTICLES));
        }
        long begun = System.nanoTime();
        Duration cpu = function.cpu();
        for (int i = 0; i < WARM; i++) {
            data(GatewayEvent.operation(ARTICLES));
        }
        double each = function.cpu().minus(cpu).toMillis() / (double) WARM;
        return String.format(Locale.ROOT, "warm: %.1f ms, CPU %.1f ms; ", millis(begun) / (double) WARM, each);
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        function.stop();
    }

    private static JsonObject answer(GatewayEvent event) throws IOException, InterruptedException {
        return function.answer(event.json());
    }

    private static JsonObject data(GatewayEvent event) throws IOException, InterruptedException {
        JsonObject answer = answer(event);
        assertThat(answer.getInteger("statusCode")).as(answer.encode()).isEqualTo(200);
        assertThat(answer.getBoolean("isBase64Encoded")).isFalse();
        JsonObject body = new JsonObject(answer.getString("body"));
        assertThat(body.containsKey("errors")).as(body.encode()).isFalse();
        return body.getJsonObject("data");
    }

    private static String code(JsonObject answer) {
        return new JsonObject(answer.getString("body"))
                .getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    /** As the gateway hands it on. */
    private static String body(JsonObject answer) {
        String body = answer.getString("body");
        return answer.getBoolean("isBase64Encoded")
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static GatewayEvent get(String operation) {
        return GatewayEvent.get("/graphql", "query=" + URLEncoder.encode(operation, StandardCharsets.UTF_8));
    }

    @Test
    void postedQueryIsAnswered() throws IOException, InterruptedException {
        JsonObject articles = data(GatewayEvent.operation(ARTICLES)).getJsonObject("articles");
        assertThat(articles.getInteger("totalCount")).isEqualTo(12);
        assertThat(articles.getJsonArray("nodes")).hasSize(3);
    }

    @Test
    void bodyMayComeInBase64() throws IOException, InterruptedException {
        assertThat(data(GatewayEvent.operation("{ speaker(name: \"Élan\") { id } }")
                                .inBase64())
                        .containsKey("speaker"))
                .isTrue();
    }

    @Test
    void queryInUrlHasTagThatSavesAskingAgain() throws IOException, InterruptedException {
        JsonObject first = answer(get(ARTICLES));
        assertThat(first.getInteger("statusCode")).isEqualTo(200);
        String tag = header(first, "etag");
        JsonObject again = answer(get(ARTICLES).with("if-none-match", tag));
        assertThat(again.getInteger("statusCode")).isEqualTo(304);
        assertThat(again.getString("body")).isNull();
    }

    private static String header(JsonObject answer, String name) {
        return answer.getJsonObject("headers").stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> (String) header.getValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + answer.encode()));
    }

    @Test
    void answerIsReadableForWhoTakesCompression() throws IOException, InterruptedException {
        assertThat(data(GatewayEvent.operation(ARTICLES).with("accept-encoding", "gzip, br"))
                        .containsKey("articles"))
                .isTrue();
    }

    @Test
    void extractWorks() throws IOException, InterruptedException {
        JsonObject found = data(GatewayEvent.operation(
                "{ extract(input: {body: \"“We won,” said Ann Lee.\"}) { quotes { text speaker { name } } } }"));
        assertThat(found.encode()).contains("We won,", "Ann Lee");
    }

    @Test
    void writeIsRefused() throws IOException, InterruptedException {
        JsonObject answer = answer(GatewayEvent.operation("mutation { deleteArticle(id: \"x\") }"));
        assertThat(code(answer)).isEqualTo("READ_ONLY");
    }

    @Test
    void subscriptionIsRefusedAtOnce() throws IOException, InterruptedException {
        GatewayEvent stream = get("subscription { quoteAdded { text } }").with("accept", "text/event-stream");
        assertThat(code(answer(stream))).isEqualTo("NO_SUBSCRIPTIONS");
        GatewayEvent socket = GatewayEvent.get("/graphql", "")
                .with("upgrade", "websocket")
                .with("connection", "Upgrade")
                .with("sec-websocket-protocol", "graphql-transport-ws")
                .with("sec-websocket-version", "13")
                .with("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
        assertThat(code(answer(socket))).isEqualTo("NO_SUBSCRIPTIONS");
    }

    @Test
    void otherPathsAnswerAsOnServer() throws IOException, InterruptedException {
        assertThat(body(answer(GatewayEvent.get("/q/health/ready", "")))).contains("\"UP\"");
        assertThat(body(answer(GatewayEvent.get("/graphql/schema.graphql", ""))))
                .contains("type Query");
        assertThat(answer(GatewayEvent.get("/nowhere", "")).getInteger("statusCode"))
                .isEqualTo(404);
    }

    /** Nor does anybody become another client by inventing an X-Forwarded-For. */
    @Test
    void clientsAreChargedByTheirAddress() throws IOException, InterruptedException {
        int first = remaining("203.0.113.1", "203.0.113.1");
        assertThat(remaining("203.0.113.1", "203.0.113.3, 203.0.113.1")).isLessThan(first);
        assertThat(remaining("203.0.113.2", "203.0.113.2")).isEqualTo(first);
    }

    /** So dear that it takes a while until the points are back. */
    private static int remaining(String address, String forwardedFor) throws IOException, InterruptedException {
        String many = "articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } }";
        GatewayEvent dear = GatewayEvent.operation("{ a: " + many + " b: " + many + " }");
        String limit = header(answer(dear.from(address, forwardedFor)), "ratelimit");
        Matcher matcher = REMAINING.matcher(limit);
        assertThat(matcher.find()).as(limit).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void noFileIsWritten() throws IOException, InterruptedException {
        data(GatewayEvent.operation(ARTICLES));
        assertThat(function.files()).isEqualTo(before);
    }
}
