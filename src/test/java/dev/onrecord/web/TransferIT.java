package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files go into the packaged server, in every format, and come out again. */
@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class TransferIT {

    private static final Path FORMATS = Path.of("src/test/resources/formats");

    @BeforeAll
    static void asEditor() {
        PackagedServer.writeAsEditor();
    }

    @AfterAll
    static void asAnybody() {
        PackagedServer.readAsAnybody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atom.xml",
                "graph.jsonld",
                "ninjs-2.json",
                "ninjs-3.json",
                "quotebank-articles.jsonl",
                "quotebank-quotes.jsonl",
                "rss.xml"
            })
    void everyFormatIsRead(String file) throws IOException {
        JsonObject report = TransferClient.report(TransferClient.post(Files.readAllBytes(FORMATS.resolve(file))));
        assertThat(report.getInteger("created") + report.getInteger("unchanged"))
                .as(report.encode())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "jsonld", "csv"})
    void everyFormatIsWritten(String format) {
        TransferClient.post(TransferClient.line("Lighthouse", "“We lit it,” said Ann Lee in Lisbon.", Map.of()));
        assertThat(TransferClient.export(Map.of("format", format))).contains("We lit it,", "Ann Lee");
    }

    @Test
    void whatCameInIsFound() {
        TransferClient.post(TransferClient.line("Carillon", "“It rings,” said Ann Lee in Lisbon.", Map.of()));
        Response found = RestAssured.given()
                .queryParam(
                        "query",
                        "{ search(query: \"carillon\", types: [ARTICLE]) { nodes { ... on Article { title } } } }")
                .get("/graphql");
        assertThat(found.jsonPath().getString("data.search.nodes[0].title")).isEqualTo("Carillon");
    }

    @Test
    void archiveIsWhole() {
        assertThat(RestAssured.get("/check").statusCode()).isEqualTo(200);
    }
}
