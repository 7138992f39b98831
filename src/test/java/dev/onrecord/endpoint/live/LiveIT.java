package dev.onrecord.endpoint.live;

import static dev.onrecord.endpoint.live.LiveArchive.QUOTES;
import static dev.onrecord.endpoint.live.LiveArchive.ingest;
import static dev.onrecord.endpoint.live.LiveArchive.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Subscriptions, over both protocols. */
@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class LiveIT {

    private final String topic = UUID.randomUUID().toString();

    @BeforeAll
    static void asEditor() {
        PackagedServer.writeAsEditor();
    }

    @AfterAll
    static void asAnybody() {
        PackagedServer.readAsAnybody();
    }

    /** No protocol tells when a subscription has begun: articles come until one is told of. */
    private String firstTold(CompletableFuture<String> told) {
        for (int i = 0; !told.isDone(); i++) {
            ingest("Ferry " + i, "Wire", said("Ann Lee", "Number " + i + " of " + topic));
        }
        return told.join();
    }

    @Test
    void storedQuotesAreToldOverWebSocket() {
        try (SocketClient client = SocketClient.admitted()) {
            client.subscribe("1", QUOTES);
            String told =
                    firstTold(CompletableFuture.supplyAsync(() -> client.next().encode()));
            assertThat(told).contains("\"type\":\"next\"", "\"id\":\"1\"", topic, "{\"name\":\"Ann Lee\"}");
        }
    }

    @Test
    void storedQuotesAreToldAsServerSentEvents() {
        try (EventReader events = EventReader.post(QUOTES)) {
            String told = firstTold(CompletableFuture.supplyAsync(() -> events.line() + "\n" + events.line()));
            assertThat(told)
                    .startsWith("event: next\ndata: {\"data\":{\"quoteAdded\":{\"text\":\"Number ")
                    .contains(topic, "{\"name\":\"Ann Lee\"}");
        }
    }

    @Test
    void filterIsApplied() {
        try (SocketClient client = SocketClient.admitted()) {
            client.subscribe(
                    "1", "subscription { quoteAdded(filter: {publisher: \"Gazette\"}) { article { publisher } } }");
            CompletableFuture<String> told =
                    CompletableFuture.supplyAsync(() -> client.next().encode());
            for (int i = 0; !told.isDone(); i++) {
                ingest("Ferry " + i, i % 2 == 0 ? "Wire" : "Gazette", said("Ann Lee", "Number " + i + " of " + topic));
            }
            assertThat(told.join()).contains("\"publisher\":\"Gazette\"");
        }
    }
}
