package dev.onrecord.web;

import static dev.onrecord.web.TransferClient.events;
import static dev.onrecord.web.TransferClient.export;
import static dev.onrecord.web.TransferClient.line;
import static dev.onrecord.web.TransferClient.post;
import static dev.onrecord.web.TransferClient.rejections;
import static dev.onrecord.web.TransferClient.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.graphql.EmptyArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in by HTTP. */
@QuarkusTest
class ImportTest {

    private static final String BODY = "“We won the vote in Ankara,” said Mara Lindqvist.";

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    private static JsonPath ask(String query) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }

    private static int articles() {
        return ask("{ articles { totalCount } }").getInt("data.articles.totalCount");
    }

    private static String numbered(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line("Day " + i, BODY + " It was day " + i + ".", Map.of("url", "https://news.example/" + i)));
        }
        return lines.toString();
    }

    // ---- what goes in

    @Test
    void articlesAreStoredWithWhatTheEngineFinds() {
        assertThat(report(post(numbered(450))).getInteger("created")).isEqualTo(450);
        JsonPath found = ask("{ articles { totalCount } quotes { totalCount } speakers { totalCount nodes { quotes"
                + " { totalCount } articles { totalCount } } } locations { nodes { name } } }");
        assertThat(found.getInt("data.articles.totalCount")).isEqualTo(450);
        assertThat(found.getInt("data.quotes.totalCount")).isEqualTo(450);
        assertThat(found.getInt("data.speakers.totalCount")).isEqualTo(1);
        assertThat(found.getInt("data.speakers.nodes[0].articles.totalCount")).isEqualTo(450);
        assertThat(found.getList("data.locations.nodes.name")).contains("Ankara");
    }

    @Test
    void secondRunChangesNothing() {
        post(numbered(30));
        String before = export();
        JsonObject again = report(post(numbered(30)));
        assertThat(again.getInteger("unchanged")).isEqualTo(30);
        assertThat(again.getInteger("articles")).isEqualTo(30);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void sameArticleTwiceInAFileIsOne() {
        JsonObject report = report(
                post(numbered(3) + numbered(3) + line("Day 1", "Other.", Map.of("url", "https://news.example/1"))));
        assertThat(report.getInteger("created")).isEqualTo(3);
        assertThat(report.getInteger("unchanged")).isEqualTo(3);
        assertThat(report.getInteger("updated")).isEqualTo(1);
        assertThat(articles()).isEqualTo(3);
    }

    @Test
    void compressedFilesAreTaken() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(numbered(20).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(report(post(gzip.toByteArray())).getInteger("created")).isEqualTo(20);
    }

    // ---- given quotes

    private static Map<String, ?> quote(Map<String, ?> fields) {
        return Map.of(
                "url",
                "https://news.example/given",
                "quotes",
                new JsonArray(List.of(new JsonObject(Map.copyOf(fields)))));
    }

    @Test
    void givenQuotesAreTakenAsTheyAre() {
        String body = "\r\n“We won,” said Mara Lindqvist of Sesame Yard.\r\nIt rained.";
        int start = body.indexOf("It rained");
        Response answer = post(line(
                "Given",
                body,
                quote(Map.of(
                        "text",
                        "It rained",
                        "kind",
                        "INDIRECT",
                        "start",
                        start,
                        "end",
                        start + 9,
                        "speaker",
                        "Noor Haddad",
                        "cue",
                        "rained",
                        "confidence",
                        0.25,
                        "locations",
                        new JsonArray(List.of("Sesame Yard", "Ankara"))))));
        assertThat(report(answer).getInteger("created")).as(answer.asString()).isEqualTo(1);
        JsonPath quotes = ask("{ quotes { nodes { text kind start end cue confidence attribution speaker { name kind }"
                + " locations { name kind countryCode } article { body locations { nodes { name } } } } } }");
        assertThat(quotes.getList("data.quotes.nodes")).as(quotes.prettify()).hasSize(1);
        quotes.setRootPath("data.quotes.nodes[0]");
        assertThat(quotes.getString("text")).isEqualTo("It rained");
        assertThat(quotes.getString("article.body").substring(quotes.getInt("start"), quotes.getInt("end")))
                .isEqualTo("It rained");
        assertThat(quotes.getString("kind")).isEqualTo("INDIRECT");
        assertThat(quotes.getFloat("confidence")).isEqualTo(0.25f);
        assertThat(quotes.getString("speaker.name")).isEqualTo("Noor Haddad");
        assertThat(quotes.getList("locations.kind")).containsExactly("CITY", "PLACE");
        assertThat(quotes.getList("article.locations.nodes.name")).containsExactlyInAnyOrder("Sesame Yard", "Ankara");
    }

    private static String saidBy(String path, Object speaker) {
        JsonObject quote = new JsonObject().put("start", 1).put("end", 7).put("speaker", speaker);
        return line(
                "Said", BODY, Map.of("url", "https://news.example/" + path, "quotes", new JsonArray(List.of(quote))));
    }

    @Test
    void speakerMayTellKindAndWikidataItem() {
        JsonObject trust = new JsonObject().put("name", "Fenn Trust").put("kind", "ORGANIZATION");
        post(saidBy("1", trust) + saidBy("2", "Noor Haddad"));
        post(saidBy("3", trust.copy().put("wikidataId", "Q1")));
        post(saidBy("4", trust.copy().put("wikidataId", "Q2")));
        JsonPath found = ask("{ speakers { nodes { name kind wikidataId articles { totalCount } } } }");
        assertThat(found.getList("data.speakers.nodes.kind")).containsExactlyInAnyOrder("ORGANIZATION", "PERSON");
        found.setRootPath("data.speakers.nodes.find { it.name == 'Fenn Trust' }");
        assertThat(found.getString("wikidataId")).as("the first that is told").isEqualTo("Q1");
        assertThat(found.getInt("articles.totalCount")).isEqualTo(3);
    }

    @Test
    void quoteThatDoesNotFitIsRejectedByItsField() {
        Response answer = post(line("A", BODY, quote(Map.of("start", 1, "end", 999)))
                + line("B", BODY, quote(Map.of("start", 5, "end", 5)))
                + line("C", BODY, quote(Map.of("start", "5", "end", 8)))
                + line("D", BODY, quote(Map.of("start", 1, "end", 7, "text", "Nobody")))
                + line("E", BODY, quote(Map.of("start", 1, "end", 7, "kind", "LOUD")))
                + line("F", BODY, quote(Map.of("start", 1, "end", 7, "confidence", 7)))
                + line("G", BODY, Map.of("quotes", "none"))
                + saidBy("I", new JsonObject().put("name", "Ann Lee").put("kind", "LOUD"))
                + saidBy("J", new JsonObject().put("name", "Ann Lee").put("wikidataId", "42"))
                + line("H", BODY, quote(Map.of("start", 1, "end", 7))));
        assertThat(rejections(answer).stream().map(one -> one.getString("field")))
                .containsExactly(
                        "quotes[0].end",
                        "quotes[0].end",
                        "quotes[0].start",
                        "quotes[0].text",
                        "quotes[0].kind",
                        "quotes[0].confidence",
                        "quotes",
                        "quotes[0].speaker.kind",
                        "quotes[0].speaker.wikidataId");
        assertThat(report(answer).getInteger("created")).isEqualTo(1);
    }

    // ---- what is left out

    @Test
    void badLinesAreToldAndTheOthersStored() {
        Response answer =
                post(numbered(2) + "no JSON\n\n" + line("No body", "", Map.of()) + "{\"title\":1}\n" + numbered(3));
        List<JsonObject> rejected = rejections(answer);
        assertThat(rejected.stream().map(one -> one.getInteger("line"))).containsExactly(3, 5, 6);
        assertThat(rejected.stream().map(one -> one.getString("field"))).containsExactly("line", "body", "title");
        assertThat(rejected.get(0).getString("text")).isEqualTo("no JSON");
        assertThat(report(answer).getInteger("rejected")).isEqualTo(3);
        assertThat(articles()).isEqualTo(3);
    }

    @Test
    void whatTheDatabaseRefusesDoesNotLoseItsBatch() {
        String tooLong = "Q".repeat(70_000);
        String body = BODY + " “" + tooLong + ",” said Ivo Brandt.";
        JsonObject report = report(post(numbered(2) + line("Long", body, Map.of()) + numbered(4)));
        assertThat(report.getInteger("created") + report.getInteger("rejected")).isEqualTo(5);
        assertThat(report.getInteger("created")).isGreaterThanOrEqualTo(4);
    }

    // ---- the exchange

    @Test
    void eventsAreServerSentWhereTheseAreAskedFor() {
        Response answer = RestAssured.given()
                .contentType("application/x-ndjson")
                .accept("text/event-stream")
                .body(numbered(1).getBytes(StandardCharsets.UTF_8))
                .post("/import");
        assertThat(answer.contentType()).startsWith("text/event-stream");
        assertThat(answer.asString()).contains("event: report\ndata: {\"articles\":1,");
    }

    @Test
    void whatIsAskedForWronglyIsRefusedBeforeItBegins() {
        RestAssured.given()
                .contentType("text/plain")
                .body(numbered(1))
                .post("/import")
                .then()
                .statusCode(415);
        RestAssured.given().get("/import").then().statusCode(405);
        RestAssured.given()
                .contentType("application/x-ndjson")
                .queryParam("format", "docx")
                .body(numbered(1).getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(400);
        RestAssured.given().queryParam("format", "docx").get("/export").then().statusCode(400);
        RestAssured.given().post("/export").then().statusCode(405);
        assertThat(articles()).isZero();
    }

    @Test
    void clientThatHangsUpLeavesWholeArticlesOnly() throws Exception {
        byte[] lines = numbered(600).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                                    + lines.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            // The last line that is sent is half a line.
            out.write(lines, 0, lines.length - 40_000);
            out.flush();
        }
        // The next import waits for nobody, and finds whatever was committed in order.
        JsonObject report = report(post(numbered(600)));
        assertThat(report.getInteger("created") + report.getInteger("unchanged"))
                .isEqualTo(600);
        assertThat(report.getInteger("rejected")).isZero();
        assertThat(articles()).isEqualTo(600);
        assertThat(events(post(numbered(1)))).isNotEmpty();
    }
}
