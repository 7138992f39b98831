package dev.onrecord.endpoint.live;

import static dev.onrecord.endpoint.live.LiveArchive.QUOTES;
import static dev.onrecord.endpoint.live.LiveArchive.await;
import static dev.onrecord.endpoint.live.LiveArchive.ingest;
import static dev.onrecord.endpoint.live.LiveArchive.said;
import static dev.onrecord.endpoint.live.LiveArchive.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.live.QuoteFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SocketTest {

    private final String topic = UUID.randomUUID().toString();

    @Inject
    QuoteFeed feed;

    @BeforeEach
    void nobodyListens() {
        await(feed, 0);
    }

    @Test
    void storedQuoteIsReceivedWithWhatHangsOnIt() {
        try (SocketClient client = SocketClient.admitted().subscribe("a", QUOTES)) {
            await(feed, 1);
            ingest("Ferry " + topic, "Wire", said("Ann Lee", "We won " + topic));
            JsonObject message = client.next();
            assertThat(message.getString("id")).isEqualTo("a");
            assertThat(message.getString("type")).isEqualTo("next");
            assertThat(text(message)).isEqualTo("We won " + topic);
            JsonObject quote =
                    message.getJsonObject("payload").getJsonObject("data").getJsonObject("quoteAdded");
            assertThat(quote.getJsonObject("speaker").getString("name")).isEqualTo("Ann Lee");
            assertThat(quote.getJsonObject("article").getString("title")).isEqualTo("Ferry " + topic);
        }
    }

    @Test
    void quotesComeInTheOrderInWhichTheyWereStored() {
        try (SocketClient client = SocketClient.admitted().subscribe("a", QUOTES)) {
            await(feed, 1);
            for (int article = 0; article < 5; article++) {
                String words = topic + " " + article;
                ingest("Day " + words, "Wire", said("Ann Lee", "One " + words), said("Bo Orr", "Two " + words));
            }
            for (int article = 0; article < 5; article++) {
                assertThat(text(client.next())).isEqualTo("One " + topic + " " + article);
                assertThat(text(client.next())).isEqualTo("Two " + topic + " " + article);
            }
        }
    }

    @Test
    void filterIsApplied() {
        String filtered = QUOTES.replace("quoteAdded", "quoteAdded(filter: { publisher: \"" + topic + "\" })");
        try (SocketClient client = SocketClient.admitted().subscribe("a", filtered)) {
            await(feed, 1);
            ingest("Other " + topic, "Wire", said("Ann Lee", "Not this " + topic));
            ingest("This " + topic, topic, said("Ann Lee", "But this " + topic));
            assertThat(text(client.next())).isEqualTo("But this " + topic);
        }
    }

    @Test
    void onlyWhatIsNewIsTold() {
        Map<String, String> article =
                Map.of("title", "T", "url", "https://x.example/" + topic, "body", said("Ann Lee", "Old " + topic));
        ingest(article);
        try (SocketClient client = SocketClient.admitted().subscribe("a", QUOTES)) {
            await(feed, 1);
            assertThat(ingest(article)).isEqualTo("UNCHANGED");
            String more = article.get("body") + "\n\n" + said("Bo Orr", "New " + topic);
            assertThat(ingest(Map.of("title", "T", "url", article.get("url"), "body", more)))
                    .isEqualTo("UPDATED");
            ingest("Last " + topic, "Wire", said("Ann Lee", "Last " + topic));
            assertThat(text(client.next())).isEqualTo("New " + topic);
            assertThat(text(client.next())).isEqualTo("Last " + topic);
        }
    }

    @Test
    void queriesAndMutationsAreAnsweredOnce() {
        try (SocketClient client = SocketClient.admitted()) {
            client.subscribe("q", "{ __typename }");
            assertThat(client.next().encode())
                    .isEqualTo("{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"}}}");
            assertThat(client.next().encode()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");
            client.subscribe(
                    "m",
                    "mutation { ingestArticle(input: { title: \"%s\", body: \"Text\" }) { status } }".formatted(topic));
            assertThat(client.next().encode()).contains("\"status\":\"CREATED\"");
            assertThat(client.next().getString("type")).isEqualTo("complete");
        }
    }

    @Test
    void invalidOperationIsAnError() {
        try (SocketClient client = SocketClient.admitted().subscribe("a", "subscription { quoteRemoved { text } }")) {
            JsonObject message = client.next();
            assertThat(message.getString("type")).isEqualTo("error");
            assertThat(message.getJsonArray("payload").encode()).contains("quoteRemoved");
        }
    }

    @Test
    void wrongFilterIsTheCallersError() {
        String wrong = "subscription { quoteAdded(filter: { speaker: \"nobody\" }) { text } }";
        try (SocketClient client = SocketClient.admitted().subscribe("a", wrong)) {
            JsonObject message = client.next();
            assertThat(message.encode()).contains("BAD_INPUT", "filter.speaker");
            assertThat(message.getString("type")).isEqualTo("error");
        }
    }

    @Test
    void completedSubscriptionEnds() {
        try (SocketClient client = SocketClient.admitted().subscribe("a", QUOTES)) {
            await(feed, 1);
            client.send("{\"id\":\"a\",\"type\":\"complete\"}");
            await(feed, 0);
            client.subscribe("a", QUOTES);
            await(feed, 1);
            ingest("Ferry " + topic, "Wire", said("Ann Lee", "Again " + topic));
            assertThat(text(client.next())).isEqualTo("Again " + topic);
        }
    }

    @Test
    void closedSocketEndsItsSubscriptions() {
        SocketClient client = SocketClient.admitted().subscribe("a", QUOTES).subscribe("b", QUOTES);
        await(feed, 2);
        client.close();
        await(feed, 0);
    }

    @Test
    void keyThatNobodyHasIsForbidden() {
        try (SocketClient client = SocketClient.open()) {
            client.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer nonsense\"}}");
            assertThat(client.closed()).isEqualTo("4403 Forbidden");
        }
    }

    @Test
    void otherSubprotocolsAreRefused() {
        try (SocketClient none = SocketClient.open("", new String[0])) {
            assertThat(none.closed()).isEqualTo("4406 Subprotocol not acceptable");
        }
    }

    @Test
    void binaryAndHugeMessagesAreRefused() {
        try (SocketClient client = SocketClient.admitted()) {
            client.subscribe("a", "{ __typename } #" + "x".repeat(400_000));
            assertThat(client.closed()).startsWith("4400 ");
        }
    }

    @Test
    void pagesOfOtherOriginsMayNotListen() {
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
            try (SocketClient client = SocketClient.open("Origin", origin)) {
                assertThat(client.closed()).as(origin).startsWith("refused");
            }
        }
        try (SocketClient own = SocketClient.admitted("Origin", "http://localhost:" + RestAssured.port)) {
            own.subscribe("a", "{ __typename }");
            assertThat(own.next().encode()).contains("Query");
        }
    }
}
