package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that writes, in any way there is, until the server is gone. */
final class Writer {

    private static final String INGEST =
            "mutation($i: ArticleInput!) { ingestArticle(input: $i) { status article { id url } } }";
    private static final String INGEST_ALL =
            "mutation($i: [ArticleInput!]!) { ingestArticles(inputs: $i) { status article { id url } } }";
    private static final String DELETE = "mutation($id: ID!) { deleteArticle(id: $id) }";

    private final String name;
    private final Random random;
    private final Ledger ledger;
    private final Map<String, String> ids = new HashMap<>();
    private int made;

    Writer(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
        this.ledger = new Ledger();
    }

    Ledger ledger() {
        return ledger;
    }

    /** Writes until no answer comes any more, and counts the acknowledged. */
    void run(PackagedServer server, AtomicInteger acknowledged) throws InterruptedException {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                act(server);
                acknowledged.incrementAndGet();
            }
        } catch (IOException gone) {
            // What was asked for last stays pending.
        }
    }

    private void act(PackagedServer server) throws IOException, InterruptedException {
        List<Wire> stored = ledger.stored();
        int choice = stored.isEmpty() ? 0 : random.nextInt(20);
        if (choice < 9) {
            ingest(server, INGEST, List.of(fresh()));
        } else if (choice < 12) {
            List<Wire> several = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                several.add(fresh());
            }
            ingest(server, INGEST_ALL, several);
        } else if (choice < 18) {
            Wire old = stored.get(random.nextInt(stored.size()));
            ingest(server, INGEST, List.of(new Wire(old.url(), old.version() + 1)));
        } else {
            delete(server, stored.get(random.nextInt(stored.size())));
        }
    }

    private Wire fresh() {
        made++;
        return new Wire("https://example.org/" + name + "-" + made, 1);
    }

    private void ingest(PackagedServer server, String mutation, List<Wire> wires)
            throws IOException, InterruptedException {
        ledger.ask(wires);
        Object input = mutation.equals(INGEST)
                ? new JsonObject(wires.get(0).input())
                : new JsonArray(
                        wires.stream().map(wire -> new JsonObject(wire.input())).toList());
        server.data(mutation, Map.of("i", input)).forEach(entry -> learn(entry.getValue()));
        ledger.acknowledge();
    }

    private void learn(Object payload) {
        JsonArray payloads = payload instanceof JsonArray several ? several : new JsonArray().add(payload);
        for (Object one : payloads) {
            JsonObject article = ((JsonObject) one).getJsonObject("article");
            ids.put(article.getString("url"), article.getString("id"));
        }
    }

    /** Known by what ingest answered, or by what the archive shows of an article whose acknowledgement got lost. */
    void learn(Map<String, JsonObject> found) {
        found.forEach((url, article) -> ids.put(url, article.getString("id")));
    }

    private void delete(PackagedServer server, Wire wire) throws IOException, InterruptedException {
        ledger.ask(List.of(new Wire(wire.url(), 0)));
        Object deleted = server.data(DELETE, Map.of("id", ids.get(wire.url()))).getValue("deleteArticle");
        assertThat(deleted).isNotNull();
        ledger.acknowledge();
    }
}
