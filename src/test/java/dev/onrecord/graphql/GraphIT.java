package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.Writing.assertError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that the schema has can be asked of the packaged server: every field, filter, order and mutation. */
@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class GraphIT {

    private static final String URL = "https://packaged.example/harbour";

    @BeforeAll
    static void asEditor() {
        PackagedServer.writeAsEditor();
    }

    @AfterAll
    static void asAnybody() {
        PackagedServer.readAsAnybody();
    }

    private static Map<String, Object> everyInput(String url) {
        return new HashMap<>(Map.of(
                "url", url,
                "title", "The harbour opens",
                "byline", "Lou Kay",
                "publisher", "Harbour Post",
                "language", "en-GB",
                "publishedAt", "2025-03-01T10:00:00Z",
                "body",
                        "“We open the harbour of Lisbon today,” said Foreign Minister Mary Roe.\n\n"
                                + "“Vienna and Paris will follow,” said John Poe."));
    }

    /** An article with two speakers, one of them an editor's work, and what leads to all of it. */
    private static Map<String, String> filled() {
        JsonPath payload = Writing.ingest(everyInput(URL));
        String quote = payload.getString("article.quotes.nodes[0].id");
        String article = payload.getString("article.id");
        String speaker = payload.getString("article.quotes.nodes[0].speaker.id");
        Writing.confirm(quote);
        String location = data("{ location(name: \"Lisbon\") { id } }").getString("location.id");
        Map<String, String> values = new TreeMap<>(Map.of(
                "article.url", text(URL),
                "location.name", text("Lisbon"),
                "speaker.name", text("Mary Roe"),
                "quote.id", text(quote),
                "node.id", text(article),
                "nodes.ids", "[\"" + String.join("\", \"", article, quote, speaker, location) + "\"]",
                "extract.input", "{title: \"T\", body: \"“We won in Lisbon,” said Foreign Minister Mary Roe.\"}",
                "quoteCounts.by", "SPEAKER",
                "countryCode", text("PT")));
        values.putAll(Map.of("article", text(article), "speaker", text(speaker), "location", text(location)));
        values.putAll(Map.of("node", text(article), "search.query", text("harbour"), "text", text("harbour")));
        return values;
    }

    private static String text(String value) {
        return '"' + value + '"';
    }

    private static WholeSchema schema(Map<String, String> values) throws IOException {
        return new WholeSchema(Files.readString(Path.of("src/test/resources/schema.graphql")), values);
    }

    @Test
    void everyFieldCanBeRead() throws IOException {
        WholeSchema schema = schema(filled());
        Set<String> read = new TreeSet<>();
        for (String query : schema.queries()) {
            collect(data(query).get(), read);
        }
        assertThat(read).isEqualTo(schema.fields());
    }

    /** Type.field of all that an answer holds. */
    private static void collect(Object answer, Set<String> read) {
        if (answer instanceof List<?> list) {
            list.forEach(one -> collect(one, read));
        } else if (answer instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                if (object.get("__typename") != null && !name.equals("__typename")) {
                    read.add(object.get("__typename") + "." + name);
                }
                collect(value, read);
            });
        }
    }

    @Test
    void everyFilterAndOrderIsUnderstood() throws IOException {
        List<String> queries = schema(filled()).filtered();
        assertThat(queries).hasSizeGreaterThan(40);
        queries.forEach(GraphqlClient::data);
    }

    @Test
    void everyMutationDoesItsWork() throws IOException {
        JsonPath first = Writing.ingest(everyInput("https://packaged.example/first"));
        String quote = Writing.quoteOf(first);
        String speaker = Writing.speaker("John Poe");
        Map<String, Supplier<Object>> work = new LinkedHashMap<>();
        work.put("ingestArticle", () -> first.getString("status"));
        work.put(
                "ingestArticles",
                () -> Fixtures.ingest(article("Two").quote("Jon Poe", "It rains"))
                        .size());
        work.put("confirmQuote", () -> Writing.confirm(quote).getString("attribution"));
        work.put(
                "correctQuote",
                () -> Writing.correct(Map.of("id", quote, "speaker", speaker, "kind", "INDIRECT"))
                        .getString("speaker.name"));
        work.put(
                "updateSpeaker",
                () -> Writing.update(Map.of(
                                "id",
                                speaker,
                                "name",
                                "John B. Poe",
                                "kind",
                                "PERSON",
                                "wikidataId",
                                "Q42",
                                "addAliases",
                                List.of("Jack")))
                        .getString("name"));
        work.put(
                "mergeSpeakers",
                () -> Writing.merge(speaker, Writing.speaker("Jon Poe")).getString("name"));
        work.put("deleteArticle", () -> {
            Writing.delete(first.getString("article.id"));
            return data("{ article(url: \"https://packaged.example/first\") { id } }")
                            .get("article")
                    == null;
        });
        assertThat(work.keySet())
                .containsExactlyInAnyOrderElementsOf(schema(Map.of()).mutations());
        Map<String, Object> done = new LinkedHashMap<>();
        work.forEach((name, act) -> done.put(name, act.get()));
        assertThat(done.values())
                .containsExactly("CREATED", 1, "CONFIRMED", "John Poe", "John B. Poe", "John B. Poe", true);
    }

    @Test
    void htmlIsReadAndMistakesAreNamed() {
        Map<String, Object> page = new HashMap<>();
        page.put("html", "<title>Rain &amp; snow</title><article><p>“It rains in Vienna,” said Ann Lee.</p></article>");
        assertThat(Writing.ingest(page).getString("article.title")).isEqualTo("Rain & snow");
        assertError(
                GraphqlClient.ask(Writing.INGEST, Map.of("input", Map.of("title", "Nothing"))),
                "BAD_INPUT",
                "input.body");
    }

    @Test
    void introspectionIsAnswered() {
        assertThat(data("{ __schema { types { name fields { name } } } }").getList("__schema.types"))
                .hasSizeGreaterThan(40);
    }
}
