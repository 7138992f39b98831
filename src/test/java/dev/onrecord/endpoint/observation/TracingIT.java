package dev.onrecord.endpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tracing by the settings that the README names. */
@QuarkusIntegrationTest
@TestProfile(TracedServer.class)
class TracingIT {

    private static final String BODY = "“The xylophone is repaired,” said Ann Lee in Lisbon.";
    private static final String INGEST =
            "mutation Ingest($body: String!) { ingestArticle(input: { title: \"T\", body: $body }) { status } }";

    private static void send(String query, Map<String, ?> variables) {
        Response answer = RestAssured.given()
                .header("Authorization", PackagedServer.AUTHORIZATION)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("\"errors\"");
    }

    private static void search(String name) {
        Response answer = RestAssured.given()
                .queryParam("query", "query " + name + " { search(query: \"xylophone\") { nodes { __typename } } }")
                .get("/graphql");
        assertThat(answer.asString()).doesNotContain("\"errors\"");
    }

    @Test
    void spansTellOperationsAndStatementsButNoWordsOfArticlesAndNoKeys() throws InterruptedException {
        send(INGEST, Map.of("body", BODY));
        search("Find");
        String spans = TracedServer.COLLECTOR.awaitWords("query Find");
        assertThat(spans)
                .contains("onrecord", "mutation Ingest", "graphql.operation.name", "insert into article")
                .doesNotContain("xylophone", "Ann Lee", "integration-tests");
    }

    @Test
    void missingCollectorHurtsNothing() throws InterruptedException {
        TracedServer.COLLECTOR.without(() -> search("Unseen"));
        search("Seen");
        TracedServer.COLLECTOR.awaitWords("query Seen");
    }
}
