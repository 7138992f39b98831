package dev.onrecord.endpoint.live;

import static dev.onrecord.endpoint.live.LiveArchive.QUOTES;
import static dev.onrecord.endpoint.live.LiveArchive.await;
import static dev.onrecord.endpoint.live.LiveArchive.ingest;
import static dev.onrecord.endpoint.live.LiveArchive.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.live.QuoteFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventStreamTest {

    private final String topic = UUID.randomUUID().toString();

    @Inject
    QuoteFeed feed;

    @BeforeEach
    void nobodyListens() {
        await(feed, 0);
    }

    private void assertTold(EventReader events) {
        assertThat(events.status()).isEqualTo(200);
        assertThat(events.header("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
        assertThat(events.header("Cache-Control")).isEqualTo("no-cache");
        await(feed, 1);
        ingest("Ferry", "Wire", said("Ann Lee", "One " + topic), said("Bo Orr", "Two " + topic));
        assertThat(events.line()).isEqualTo("event: next");
        assertThat(events.line()).startsWith("data: {\"data\":{\"quoteAdded\":{\"text\":\"One " + topic);
        assertThat(events.line()).isEqualTo("event: next");
        assertThat(events.line()).startsWith("data: {\"data\":{\"quoteAdded\":{\"text\":\"Two " + topic);
    }

    @Test
    void storedQuoteIsReceivedByPost() {
        try (EventReader events = EventReader.post(QUOTES)) {
            assertTold(events);
        }
        await(feed, 0);
    }

    @Test
    void storedQuoteIsReceivedByGet() {
        try (EventReader events = EventReader.get(QUOTES)) {
            assertTold(events);
        }
        await(feed, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "{ nonsense }", "{ syntax error"})
    void queryIsAnsweredOnceAndErrorsAreAnAnswer(String query) {
        try (EventReader events = EventReader.post(query)) {
            assertThat(events.status()).isEqualTo(200);
            assertThat(events.line()).isEqualTo("event: next");
            assertThat(events.line()).startsWith(query.contains("__") ? "data: {\"data\"" : "data: {\"errors\":[");
            assertThat(events.line()).isEqualTo("event: complete");
            assertThat(events.line()).isEqualTo("data: ");
            assertThat(events.line()).isNull();
        }
    }

    @Test
    void mutationNeedsPost() {
        String mutation =
                "mutation { ingestArticle(input: { title: \"%s\", body: \"T\" }) { status } }".formatted(topic);
        try (EventReader refused = EventReader.get(mutation);
                EventReader done = EventReader.post(mutation)) {
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.header("Allow")).isEqualTo("POST");
            assertThat(done.line()).isEqualTo("event: next");
            assertThat(done.line()).contains("CREATED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"query\":7}", "{\"query\":\"{ a }\",\"variables\":7}"})
    void whatIsNoRequestIsRefused(String body) {
        try (EventReader refused = EventReader.post(body, "application/json; charset=utf-8")) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.line()).contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void plainFormsMayNotAsk() {
        try (EventReader refused = EventReader.post("{\"query\":\"{ __typename }\"}", "text/plain")) {
            assertThat(refused.status()).isEqualTo(415);
        }
    }

    @Test
    void whoPrefersOneAnswerGetsOne() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .accept("application/json, text/event-stream")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }
}
