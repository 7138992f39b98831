package dev.onrecord.endpoint.live;

import static dev.onrecord.endpoint.live.LiveArchive.QUOTES;
import static dev.onrecord.endpoint.live.LiveArchive.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.live.QuoteFeed;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LeavingServer.class)
class LeavingTest {

    private static final String LEFT = "1001 The server is shutting down";

    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Inject
    QuoteFeed feed;

    @Test
    void whoListensIsSentElsewhereAndWhoAsksIsAnswered() {
        try (SocketClient idle = SocketClient.admitted();
                SocketClient listening = SocketClient.admitted().subscribe("a", QUOTES);
                EventReader events = EventReader.post(QUOTES)) {
            await(feed, 2);
            shutdown.fire(new ShutdownDelayInitiatedEvent());
            assertThat(idle.closed()).isEqualTo(LEFT);
            assertThat(listening.closed()).isEqualTo(LEFT);
            assertThat(listening.size()).isZero();
            // No "complete": that would tell the client not to come back.
            assertThat(events.line()).isNull();
            await(feed, 0);
        }
        try (SocketClient late = SocketClient.open()) {
            assertThat(late.closed()).isEqualTo(LEFT);
        }
        try (EventReader late = EventReader.post(QUOTES)) {
            assertThat(late.line()).isNull();
        }
        assertThat(RestAssured.given()
                        .queryParam("query", "{ __typename }")
                        .get("/graphql")
                        .asString())
                .contains("Query");
    }
}
