package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tests of writing say over and over. */
final class Writing {

    static final String INGEST = operation("ingest-article");
    private static final String COUNTS = operation("archive-counts");
    private static final String SPEAKERS = operation("all-speakers");
    private static final String CORRECT = operation("correct-quote");
    private static final String UPDATE = operation("update-speaker");
    private static final String MERGE = operation("merge-speakers");
    private static final String BY_SPEAKER = operation("by-speaker");

    private Writing() {}

    /** An article's input; the body stands for the rest. */
    static Map<String, Object> article(String title, String body) {
        return with(Map.of("title", title), "body", body);
    }

    static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> more = new HashMap<>(input);
        more.put(field, value);
        return more;
    }

    /** The payload of an article that must be taken. */
    static JsonPath ingest(Map<String, ?> input) {
        JsonPath payload = data(INGEST, Map.of("input", input)).setRootPath("data.ingestArticle");
        assertOffsets(payload);
        return payload;
    }

    static JsonPath ingest(String url, String body) {
        return ingest(with(article("A day in town", body), "url", url));
    }

    static JsonPath ingest(String body) {
        return ingest(article("A day in town", body));
    }

    /** The first quote's id. */
    static String quoteOf(JsonPath payload) {
        return payload.getString("article.quotes.nodes[0].id");
    }

    /** Who said each quote, in order of place. */
    static List<String> speakersOf(JsonPath payload) {
        List<String> names = new ArrayList<>();
        for (Map<String, Map<String, String>> quote :
                payload.<Map<String, Map<String, String>>>getList("article.quotes.nodes")) {
            names.add(quote.get("speaker") == null ? null : quote.get("speaker").get("name"));
        }
        return names;
    }

    static void assertOffsets(JsonPath payload) {
        assertOffsets(payload.<Map<String, ?>>get("article"));
    }

    /** Every quote of an article stands where it says. */
    static void assertOffsets(Map<String, ?> article) {
        String body = (String) article.get("body");
        for (Object each : (List<?>) ((Map<?, ?>) article.get("quotes")).get("nodes")) {
            Map<?, ?> quote = (Map<?, ?>) each;
            int start = (Integer) quote.get("start");
            int end = (Integer) quote.get("end");
            assertThat(body.substring(start, end)).isEqualTo(quote.get("text"));
        }
    }

    /** Articles, quotes and speakers in the archive. */
    static void assertStored(int articles, int quotes, int speakers) {
        JsonPath counts = data(COUNTS);
        assertThat(List.of(
                        counts.getInt("articles.totalCount"),
                        counts.getInt("quotes.totalCount"),
                        counts.getInt("speakers.totalCount")))
                .as("articles, quotes, speakers")
                .containsExactly(articles, quotes, speakers);
    }

    /** Every speaker, in order of the alphabet. */
    static JsonPath speakers() {
        return data(SPEAKERS).setRootPath("data.speakers");
    }

    static List<String> speakerNames() {
        return speakers().getList("nodes.name");
    }

    /** The id of the one speaker of this name or alias. */
    static String speaker(String name) {
        return data("query ($name: String!) { speaker(name: $name) { id } }", Map.of("name", name))
                .getString("speaker.id");
    }

    static JsonPath correct(Map<String, ?> correction) {
        return data(CORRECT, Map.of("input", correction)).setRootPath("data.correctQuote");
    }

    static JsonPath confirm(String quote) {
        return data(
                        "mutation ($id: ID!) { confirmQuote(id: $id) { id attribution confidence speaker { name } } }",
                        Map.of("id", quote))
                .setRootPath("data.confirmQuote");
    }

    static JsonPath update(Map<String, ?> update) {
        return data(UPDATE, Map.of("input", update)).setRootPath("data.updateSpeaker");
    }

    static JsonPath merge(String into, String from) {
        return data(MERGE, Map.of("into", into, "from", from)).setRootPath("data.mergeSpeakers");
    }

    /** All that leads to a speaker by id. */
    static JsonPath bySpeaker(String id) {
        return data(BY_SPEAKER, Map.of("id", id));
    }

    static void delete(String article) {
        data("mutation ($id: ID!) { deleteArticle(id: $id) }", Map.of("id", article));
    }

    /** The complaint about an article, which names the field. */
    static void assertRefused(Map<String, ?> input, String field) {
        assertError(ask(INGEST, Map.of("input", input)), "BAD_INPUT", field);
    }

    static void assertError(JsonPath answer, String code, String field) {
        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo(field);
        assertThat(answer.getString("errors[0].message")).startsWith(field + ": ");
    }
}
