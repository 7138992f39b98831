package dev.onrecord.endpoint.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.live.QuoteFeed;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What tests of listening do to the archive. */
final class LiveArchive {

    static final String QUOTES = "subscription { quoteAdded { text speaker { name } article { title } } }";
    private static final String INGEST =
            "mutation($input: ArticleInput!) { ingestArticle(input: $input) { status article { id } } }";
    private static final long MOMENT = 5_000_000;

    private LiveArchive() {}

    /** Stores an article of paragraphs, each of which is one quote by somebody. */
    static String ingest(String title, String publisher, String... paragraphs) {
        return ingest(Map.of("title", title, "publisher", publisher, "body", String.join("\n\n", paragraphs)));
    }

    static String ingest(Map<String, ?> input) {
        String answer = RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("query", INGEST, "variables", Map.of("input", input)))
                .post("/graphql")
                .asString();
        JsonObject payload = new JsonObject(answer).getJsonObject("data").getJsonObject("ingestArticle");
        assertThat(payload).as(answer).isNotNull();
        return payload.getString("status");
    }

    static String said(String speaker, String words) {
        return "“" + words + ",” said " + speaker + ".";
    }

    /** Waits until as many listen: no protocol tells a client when a subscription has begun. */
    static void await(QuoteFeed feed, int subscribers) {
        while (feed.subscribers() != subscribers) {
            LockSupport.parkNanos(MOMENT);
        }
    }

    /** The text of the quote in a message, without the comma. */
    static String text(JsonObject message) {
        String text = message.getJsonObject("payload")
                .getJsonObject("data")
                .getJsonObject("quoteAdded")
                .getString("text");
        return text.replaceAll(",$", "");
    }

    static String code(JsonArray errors) {
        return errors.getJsonObject(0).getJsonObject("extensions").getString("code");
    }
}
