package dev.onrecord.endpoint.live;

import static dev.onrecord.endpoint.live.LiveArchive.QUOTES;
import static dev.onrecord.endpoint.live.LiveArchive.await;
import static dev.onrecord.endpoint.live.LiveArchive.code;
import static dev.onrecord.endpoint.live.LiveArchive.ingest;
import static dev.onrecord.endpoint.live.LiveArchive.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.live.QuoteFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitedServer.class)
class LiveLimitsTest {

    /** So that few quotes are many bytes. */
    private static final String LARGE = IntStream.range(0, 150)
            .mapToObj(alias -> "a" + alias + ": context ")
            .collect(Collectors.joining("", "subscription { quoteAdded { ", "} }"));

    private final String topic = UUID.randomUUID().toString();

    @Inject
    QuoteFeed feed;

    @Inject
    LiveConnections connections;

    @BeforeEach
    void nobodyIsConnected() {
        while (connections.count() > 0) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Test
    void whoSaysNothingIsClosed() {
        try (SocketClient client = SocketClient.open()) {
            assertThat(client.closed()).isEqualTo("4408 Connection initialisation timeout");
        }
    }

    @Test
    void connectionsOfAClientAreLimited() {
        try (SocketClient one = SocketClient.admitted();
                EventReader two = EventReader.post(QUOTES);
                SocketClient three = SocketClient.open();
                EventReader four = EventReader.get(QUOTES)) {
            assertThat(two.status()).isEqualTo(200);
            assertThat(three.closed()).startsWith("refused");
            assertThat(four.status()).isEqualTo(429);
            assertThat(four.line()).contains("TOO_MANY_CONNECTIONS");
            one.subscribe("a", "{ __typename }");
            assertThat(one.next().encode()).contains("Query");
        }
    }

    @Test
    void operationsOfASocketAreLimited() {
        try (SocketClient client = SocketClient.admitted()) {
            client.subscribe("a", QUOTES).subscribe("b", QUOTES).subscribe("c", QUOTES);
            JsonObject refused = client.next();
            assertThat(refused.getString("id")).isEqualTo("c");
            assertThat(refused.getString("type")).isEqualTo("error");
            assertThat(code(refused.getJsonArray("payload"))).isEqualTo("TOO_MANY_OPERATIONS");
        }
    }

    @Test
    void streamIsKeptAliveByComments() throws IOException {
        try (EventReader events = EventReader.post(QUOTES)) {
            for (int beat = 0; beat < 3; beat++) {
                assertThat(events.rawLine()).isEqualTo(":");
                assertThat(events.rawLine()).isEmpty();
            }
        }
    }

    @Test
    void socketThatAnswersPingsStaysOpen() throws InterruptedException {
        try (SocketClient client = SocketClient.admitted()) {
            Thread.sleep(1500);
            client.subscribe("a", "{ __typename }");
            assertThat(client.next().encode()).contains("Query");
        }
    }

    /** Its receive window and the server's write queue fill up, then what waits for it; and it does not answer pings. */
    @Test
    void socketThatReadsNothingIsCutOff() throws IOException {
        try (DeafClient client = DeafClient.socket(LARGE)) {
            await(feed, 1);
            flood();
            nobodyIsConnected();
            await(feed, 0);
            assertThat(client.readToTheEnd()).isPositive();
        }
    }

    @Test
    void streamThatIsNotReadIsCutOff() throws IOException {
        try (DeafClient client = DeafClient.stream(LARGE)) {
            await(feed, 1);
            flood();
            nobodyIsConnected();
            await(feed, 0);
            assertThat(client.readToTheEnd()).isPositive();
        }
    }

    private void flood() {
        String words = "we won and won ".repeat(20);
        String[] quotes = IntStream.range(0, 30)
                .mapToObj(number -> said("Ann Lee", words + number))
                .toArray(String[]::new);
        for (int article = 0; article < 20 && feed.subscribers() > 0; article++) {
            ingest("Flood " + topic + article, "Wire", quotes);
        }
    }
}
