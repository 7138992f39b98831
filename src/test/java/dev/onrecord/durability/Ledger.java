package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was acknowledged, and what was asked for and not answered any more. Of one client; clients share no article. */
final class Ledger {

    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private List<Wire> pending = List.of();

    /** Says that this is asked for now, all or nothing. */
    void ask(List<Wire> wires) {
        pending = wires;
    }

    /** Says that what was asked for last is done. */
    void acknowledge() {
        pending.forEach(wire -> acknowledged.put(wire.url(), wire.version()));
        pending = List.of();
    }

    /** Those that must be there. */
    List<Wire> stored() {
        return acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Wire(entry.getKey(), entry.getValue()))
                .toList();
    }

    Set<String> urls() {
        Set<String> urls = new TreeSet<>(acknowledged.keySet());
        pending.forEach(wire -> urls.add(wire.url()));
        return urls;
    }

    /**
     * Every acknowledged article must be there whole, no deleted one; what was pending is done wholly or not at all.
     *
     * @param found articles by url, as the API shows them
     */
    void settle(Map<String, JsonObject> found) {
        List<Boolean> done = new ArrayList<>();
        for (Wire wire : pending) {
            JsonObject article = found.get(wire.url());
            boolean now = article == null ? wire.version() == 0 : isOf(wire, article);
            done.add(now);
        }
        assertThat(Set.copyOf(done)).as("all or none of %s", pending).hasSizeLessThanOrEqualTo(1);
        if (done.contains(true)) {
            acknowledge();
        }
        pending = List.of();
        acknowledged.forEach((url, version) -> check(new Wire(url, version), found.get(url)));
    }

    private static boolean isOf(Wire wire, JsonObject article) {
        return article.getString("title").equals(wire.title());
    }

    private static void check(Wire wire, @Nullable JsonObject article) {
        if (wire.version() == 0) {
            assertThat(article).as("%s was deleted", wire.url()).isNull();
            return;
        }
        assertThat(article).as("%s was acknowledged", wire).isNotNull();
        assertThat(article.getString("title")).isEqualTo(wire.title());
        assertThat(article.getString("body")).isEqualTo(wire.body());
        assertThat(article.getJsonObject("locations").encode()).contains("Ankara");
        assertThat(quotes(article)).as("quotes of %s", wire).isEqualTo(expected(wire));
    }

    private static List<Map<String, Object>> expected(Wire wire) {
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (int i = 0; i < wire.quotes(); i++) {
            int start = wire.body().indexOf(wire.text(i));
            quotes.add(quote(wire.text(i), start, start + wire.text(i).length(), wire.speaker(i)));
        }
        return quotes;
    }

    private static List<Map<String, Object>> quotes(JsonObject article) {
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (Object node : article.getJsonObject("quotes").getJsonArray("nodes")) {
            JsonObject quote = (JsonObject) node;
            JsonObject speaker = quote.getJsonObject("speaker");
            quotes.add(quote(
                    quote.getString("text"),
                    quote.getInteger("start"),
                    quote.getInteger("end"),
                    speaker == null ? "" : speaker.getString("name")));
        }
        quotes.sort(Comparator.comparing(quote -> (Integer) quote.get("start")));
        return quotes;
    }

    private static Map<String, Object> quote(String text, int start, int end, String speaker) {
        return new HashMap<>(Map.of("text", text, "start", start, "end", end, "speaker", speaker));
    }
}
