package dev.onrecord.endpoint.http;

import static dev.onrecord.endpoint.http.EndpointClient.JSON;
import static dev.onrecord.endpoint.http.EndpointClient.TYPENAME;
import static dev.onrecord.endpoint.http.EndpointClient.assertAnswered;
import static dev.onrecord.endpoint.http.EndpointClient.assertRefused;
import static dev.onrecord.endpoint.http.EndpointClient.get;
import static dev.onrecord.endpoint.http.EndpointClient.header;
import static dev.onrecord.endpoint.http.EndpointClient.post;
import static dev.onrecord.endpoint.http.EndpointClient.send;
import static dev.onrecord.endpoint.http.EndpointClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.page.CancelledException;
import dev.onrecord.endpoint.document.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ConfiguredEndpoint.class)
class ConfiguredEndpointTest {

    private static final String QUERY = "{\"data\":{\"__typename\":\"Query\"}}";

    private final ScriptedExecutor executor;

    @Inject
    ConfiguredEndpointTest(ScriptedExecutor executor) {
        this.executor = executor;
    }

    @BeforeEach
    void reset() {
        executor.reset();
    }

    private static String named(String name) {
        return "{\"query\":\"query " + name + " { __typename }\"}";
    }

    @Test
    void operationsAreExecutedSideBySide() {
        ExecutorService senders = Executors.newFixedThreadPool(ScriptedExecutor.MEETING);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < ScriptedExecutor.MEETING; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> post(named("Meet")), senders));
        }
        sent.forEach(answer -> assertAnswered(answer.join(), "{\"script\":\"met\"}"));
        senders.shutdown();
    }

    @Test
    void queryReadsOneMomentWhileOthersWrite() throws InterruptedException {
        CompletableFuture<HttpResponse<String>> reader = CompletableFuture.supplyAsync(() -> post(named("Twice")));
        executor.began.await();
        HttpResponse<String> written = post(
                "{\"query\":\"mutation { ingestArticle(input: {title: \\\"A\\\", body: \\\"“We won,” said Ann Lee.\\\","
                        + " url: \\\"https://news.example/" + System.nanoTime() + "\\\"}) { status } }\"}");
        assertThat(written.body()).contains("CREATED");
        executor.proceed.countDown();
        assertAnswered(reader.join(), "{\"script\":\"same\"}");
    }

    @Test
    void slowQueryIsGivenUpAndItsStatementCancelled() {
        assertRefused(post(named("Slow")), 504, "TIMEOUT", "onrecord.endpoint.timeout");
        assertThat(executor.ended.join()).isInstanceOf(CancelledException.class);
        assertAnswered(post(TYPENAME), "{\"__typename\":\"Query\"}");
    }

    @Test
    void statementOfAClientThatHangsUpIsCancelled() throws IOException, InterruptedException {
        byte[] body = named("Slow").getBytes(StandardCharsets.UTF_8);
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            String head =
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length + "\r\n\r\n";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(body);
            client.getOutputStream().flush();
            executor.began.await();
        }
        assertThat(executor.ended.join()).isInstanceOf(CancelledException.class);
        assertAnswered(post(TYPENAME), "{\"__typename\":\"Query\"}");
    }

    @Test
    void operationsInAListAreAnsweredInTheirOrder() {
        HttpResponse<String> answer = post("[" + TYPENAME + ",{\"query\":\"{\"}," + TYPENAME + "]");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("[" + QUERY + ",{\"errors\":[{")
                .contains("GRAPHQL_PARSE_FAILED")
                .endsWith("}," + QUERY + "]");
    }

    @Test
    void listsThatAreEmptyOrTooLongAreRefused() {
        assertRefused(post("[]"), 400, "BATCH_REFUSED", "1 to 3");
        String four = String.join(",", TYPENAME, TYPENAME, TYPENAME, TYPENAME);
        assertRefused(post("[" + four + "]"), 400, "BATCH_REFUSED", "4");
    }

    @Test
    void bodiesOverTheLimitAreRefused() {
        String large = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":\"" + "x".repeat(100 * 1024) + "\"}}";
        assertRefused(post(large), 413, "BODY_TOO_LARGE", "onrecord.endpoint.max-body-size");
    }

    @Test
    void schemaIsNotShownAnywhere() {
        assertRefused(post("{\"query\":\"{ __schema { types { name } } }\"}"), 400, "INTROSPECTION_DISABLED", "");
        assertThat(post("{\"query\":\"{ artikles { __typename } }\"}").body()).doesNotContain("Did you mean");
        for (String path : List.of("/graphql/schema.graphql", "/graphql/schema.graphql/")) {
            assertThat(send(to(path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void trustedDocumentsAreFoundByIdAndHash() {
        assertAnswered(post("{\"documentId\":\"typename\"}"), "{\"__typename\":\"Query\"}");
        assertAnswered(get(Map.of("id", "typename")), "{\"__typename\":\"Query\"}");
        String hash = Sha256.of("query Typename { __typename }");
        assertAnswered(post("{\"documentId\":\"sha256:" + hash + "\"}"), "{\"__typename\":\"Query\"}");
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        assertAnswered(get(Map.of("extensions", extensions)), "{\"__typename\":\"Query\"}");
        assertRefused(post("{\"documentId\":\"other\"}"), 400, "DOCUMENT_NOT_FOUND", "'other'");
    }

    @Test
    void cachesMayKeepAnswersForTheTimeThatIsSet() {
        HttpResponse<String> answer = get(Map.of("query", "{ __typename }"));
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=60, must-revalidate");
        assertThat(header(post(TYPENAME, "Content-Type", JSON), "Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void answersTellWhatIsLeftOfTheMinute() {
        HttpResponse<String> answer = post(TYPENAME);
        assertThat(header(answer, "RateLimit")).startsWith("\"cost\";r=");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"cost\";q=100000;w=60");
    }
}
