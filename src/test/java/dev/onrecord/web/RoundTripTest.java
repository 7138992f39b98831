package dev.onrecord.web;

import static dev.onrecord.web.TransferClient.export;
import static dev.onrecord.web.TransferClient.line;
import static dev.onrecord.web.TransferClient.post;
import static dev.onrecord.web.TransferClient.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.graphql.EmptyArchive;
import dev.onrecord.ingest.SampleArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that is imported into an empty archive makes it what it was. */
@QuarkusTest
class RoundTripTest {

    private static final String GRAPH = "{ articles(first: 15) { nodes { id url title publishedAt createdAt updatedAt"
            + " quotes(first: 15) { nodes { id text start end context confidence attribution speaker { id name aliases }"
            + " mentions { id } locations { id } } } speakers(first: 10) { nodes { id } }"
            + " locations(first: 15) { nodes { id name } } } }"
            + " speakers(first: 100) { nodes { id name wikidataId roles { title articleCount } quotes { totalCount } } }"
            + " locations(first: 100) { nodes { id name geonamesId parent { id } articles { totalCount } quotes { totalCount } } }"
            + " auditEntries(first: 100) { nodes { id nodeId action actor happenedAt before after } } }";

    @Inject
    EmptyArchive archive;

    @Inject
    SampleArchive samples;

    @BeforeEach
    void fill() {
        archive.empty();
        samples.load();
    }

    private static String ask(String query, Map<String, ?> variables) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .asString();
    }

    private static JsonPath data(String query, Map<String, ?> variables) {
        JsonPath answer = JsonPath.from(ask(query, variables));
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /** Editors at work, at random. */
    private static String edit(long seed) {
        Random random = new Random(seed);
        List<String> speakers =
                data("{ speakers(first: 50) { nodes { id } } }", Map.of()).getList("speakers.nodes.id");
        List<String> quotes =
                data("{ quotes(first: 50) { nodes { id } } }", Map.of()).getList("quotes.nodes.id");
        String into = speakers.get(0);
        String from = speakers.get(1 + random.nextInt(speakers.size() - 1));
        for (int i = 0; i < 5; i++) {
            data(
                    "mutation ($id: ID!) { confirmQuote(id: $id) { id } }",
                    Map.of("id", quotes.get(random.nextInt(quotes.size()))));
            Map<String, Object> input = new HashMap<>(Map.of("id", quotes.get(random.nextInt(quotes.size()))));
            input.put("speaker", random.nextBoolean() ? null : into);
            data("mutation ($input: QuoteCorrection!) { correctQuote(input: $input) { id } }", Map.of("input", input));
        }
        data(
                "mutation ($into: ID!, $from: ID!) { mergeSpeakers(into: $into, from: $from) { id } }",
                Map.of("into", into, "from", from));
        data(
                "mutation ($input: SpeakerUpdate!) { updateSpeaker(input: $input) { id } }",
                Map.of(
                        "input",
                        Map.of(
                                "id",
                                into,
                                "name",
                                "Renamed " + seed,
                                "wikidataId",
                                "Q42",
                                "addAliases",
                                List.of("The Old One"))));
        String gone = data("{ articles(first: 1) { nodes { id } } }", Map.of()).getString("articles.nodes[0].id");
        data("mutation ($id: ID!) { deleteArticle(id: $id) }", Map.of("id", gone));
        return from;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exportIsByteForByteWhatWasImported(long seed) {
        String merged = edit(seed);
        post(line(
                "Given",
                "It rained.",
                Map.of(
                        "locations",
                        new JsonArray(List.of("Sesame Yard")),
                        "quotes",
                        new JsonArray(List.of(
                                new JsonObject().put("start", 0).put("end", 9).put("speaker", "Noor Haddad"))))));
        String exported = export();
        String graph = ask(GRAPH, Map.of());
        String old = ask("query ($id: ID!) { node(id: $id) { id ... on Speaker { name } } }", Map.of("id", merged));
        archive.empty();
        JsonObject report = report(post(exported));
        assertThat(report.getBoolean("restored")).as(report.encode()).isTrue();
        assertThat(report.getInteger("rejected")).as(report.encode()).isZero();
        assertThat(export()).isEqualTo(exported);
        assertThat(graph).doesNotContain("\"errors\"");
        assertThat(ask(GRAPH, Map.of())).isEqualTo(graph);
        assertThat(ask("query ($id: ID!) { node(id: $id) { id ... on Speaker { name } } }", Map.of("id", merged)))
                .isEqualTo(old);
    }

    /** Kinds, names and Wikidata items of all speakers, with how often they are quoted. */
    private static List<String> speakers() {
        List<Map<String, Object>> speakers = data(
                        "{ speakers(first: 100) { nodes { name kind wikidataId quotes { totalCount } } } }", Map.of())
                .getList("speakers.nodes");
        return speakers.stream().map(Object::toString).sorted().toList();
    }

    @Test
    void speakersSurviveJsonLd() {
        String someone =
                data("{ speakers(first: 1) { nodes { id } } }", Map.of()).getString("speakers.nodes[0].id");
        data(
                "mutation ($input: SpeakerUpdate!) { updateSpeaker(input: $input) { id } }",
                Map.of("input", Map.of("id", someone, "wikidataId", "Q42")));
        List<String> before = speakers();
        String exported = export(Map.of("format", "jsonld"));
        archive.empty();
        JsonObject report = report(post(exported));
        assertThat(report.getInteger("created")).as(report.encode()).isEqualTo(12);
        assertThat(speakers()).isEqualTo(before).anyMatch(speaker -> speaker.contains("Q42"));
    }

    @Test
    void newIdsDoNotMeetThoseThatWereKept() {
        String exported = export();
        archive.empty();
        post(exported);
        JsonObject report = report(post(line("New", "“We won,” said Mara Lindqvist.", Map.of())));
        assertThat(report.getInteger("created")).isEqualTo(1);
        edit(4);
    }

    @Test
    void restoredArchiveTakesNoSecondExportAsItsOwn() {
        String exported = export();
        JsonObject report = report(post(exported));
        assertThat(report.getBoolean("restored")).isFalse();
        assertThat(report.getInteger("unchanged")).isEqualTo(12);
        assertThat(report.getInteger("leftOut")).isPositive();
        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void interruptedRestoreGoesOn() {
        edit(5);
        String exported = export();
        archive.empty();
        List<String> lines = exported.lines().toList();
        int half = lines.size() / 2;
        JsonObject first = report(post(String.join("\n", lines.subList(0, half))));
        assertThat(first.getBoolean("restored")).isTrue();
        JsonObject second = report(post(exported));
        assertThat(second.getBoolean("restored")).isTrue();
        assertThat(second.getInteger("rejected")).isZero();
        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void articlesOfAnExportCanBeImportedAlone() {
        String exported = export();
        archive.empty();
        String articles = String.join(
                "\n",
                exported.lines()
                        .filter(one -> one.contains("\"type\":\"article\""))
                        .toList());
        JsonObject report = report(post(articles));
        assertThat(report.getInteger("created")).as(report.encode()).isEqualTo(12);
        assertThat(report.getInteger("rejected")).isZero();
    }

    @Test
    void filteredExportHoldsPlainArticles() {
        String some = export(Map.of("publisher", "Meridian Wire"));
        assertThat(some).isNotEmpty();
        assertThat(some.lines().map(JsonObject::new))
                .allMatch(one ->
                        !one.containsKey("type") && one.getString("publisher").equals("Meridian Wire"));
        assertThat(export(Map.of("since", "2999-01-01T00:00:00Z"))).isEmpty();
        assertThat(export(Map.of("format", "csv")).lines().count()).isGreaterThan(12);
        assertThat(export(Map.of("format", "jsonld")).lines()).hasSize(12);
    }
}
