package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** H2 and PostgreSQL answer alike: each as it is committed. {@code -Dsnap} rewrites that. */
@QuarkusTest
@TestProfile(ParityTest.Fresh.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {

    private static final Path ANSWERS = Path.of("src/test/resources/parity/answers.json");

    private static final String UPDATE = "mutation ($input: SpeakerUpdate!) { updateSpeaker(input: $input)"
            + " { id name kind aliases wikidataId } }";
    private static final String CORRECT =
            "mutation ($input: QuoteCorrection!) { correctQuote(input: $input) { id kind attribution speaker { name } } }";
    private static final String MERGE =
            "mutation ($into: ID!, $from: ID!) { mergeSpeakers(into: $into, from: $from) { name aliases quotes { totalCount } } }";
    private static final String INGEST =
            "mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status article { title publisher body } } }";

    private final ParityOperations operations = new ParityOperations();

    @Inject
    ParityArchive archive;

    /** An archive that nobody has used: its ids are the same each time. */
    public static final class Fresh implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.archive.directory", "./target/test-archive-parity",
                    "onrecord.endpoint.timeout", "300S",
                    "quarkus.http.test-timeout", "300S",
                    "quarkus.transaction-manager.default-transaction-timeout", "300S");
        }
    }

    @Test
    void answersAreTheSameOnEveryDatabase() throws IOException {
        archive.fill();
        operations.everyNode();
        operations.everyOrder();
        filter();
        name();
        forge();
        write();
        Map<String, JsonObject> answers = new TreeMap<>(operations.answers());
        if (System.getProperty("snap") != null) {
            JsonObject all = new JsonObject();
            answers.forEach(all::put);
            Files.writeString(ANSWERS, all.encodePrettily() + "\n");
        }
        JsonObject expected = new JsonObject(Files.readString(ANSWERS));
        assertThat(answers.keySet()).isEqualTo(expected.fieldNames());
        assertThat(answers).allSatisfy((name, answer) -> {
            assertThat(answer.encode()).isEqualTo(expected.getJsonObject(name).encode());
            assertThat(answer.encode()).doesNotContain("INTERNAL");
        });
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(field, value);
        return one;
    }

    private void filter() {
        for (String publisher : List.of("Wire", "WIRE", "Wíre", "", "a\u0000", "\ud800", "%", "'; --")) {
            operations.filtered("Article", with("publisher", publisher));
            operations.filtered("Quote", with("publisher", publisher));
        }
        for (String language : List.of("en", "EN", "de-CH", "de", "\u0000")) {
            operations.filtered("Article", with("language", language));
        }
        for (String instant : List.of(
                "1601-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "1600-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1969-12-31T23:59:59.9999995Z",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00Z",
                "2026-03-01T04:30:00Z")) {
            for (String side : List.of("After", "Before")) {
                operations.filtered("Article", with("published" + side, instant));
                operations.filtered("Quote", with("published" + side, instant));
                operations.filtered("Speaker", with("quoted" + side, instant));
            }
        }
        for (double confidence : List.of(0.0, 0.96, 1.0, -1e308, 1e308, 4.9e-324)) {
            operations.filtered("Quote", with("minConfidence", confidence));
        }
        operations.filtered("Quote", with("kinds", List.of()));
        operations.filtered("Quote", with("kinds", List.of("DIRECT", "MIXED", "DIRECT")));
        operations.filtered("Quote", with("attributed", false));
        operations.filtered("Speaker", with("kind", "UNNAMED"));
        for (String country : List.of("FR", "fr", "XX", "\u0000\u0000")) {
            operations.filtered("Location", with("countryCode", country));
        }
        operations.counted(Map.of());
        operations.counted(Map.of("attributed", true, "publishedAfter", "1900-01-01T00:00:00Z"));
    }

    private void name() {
        List.of("ann lee", "ANN LEE", "Zoe Celik", "ZOË ÇELİK", "erdogan yildiz", "soren ost", "zurich", "LODZ")
                .forEach(operations::named);
        List.of("", " ", "\u0000", "ann\u0000 lee", "\ud800", "🎓", "a".repeat(5000))
                .forEach(operations::named);
        operations.named("https://parity.example/0/%C3%A9?q=0");
    }

    private void forge() {
        for (String instant : List.of(
                "+10000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "-4713-01-01T00:00:00Z",
                "1600-01-01T00:00:00Z")) {
            operations.forged("Article", "PUBLISHED_AT", instant, "1");
            operations.forged("Quote", "PUBLISHED_AT", instant, "1");
        }
        for (String number : List.of("NaN", "Infinity", "-Infinity", "-0.0", "1e-400", "0x1p3", "0.5d")) {
            operations.forged("Quote", "CONFIDENCE", number, "1");
        }
        for (String text : List.of("", "zebra", "\uE000", "🎓", "\uffff", "a".repeat(10000))) {
            operations.forged("Article", "TITLE", text, "1");
        }
        for (String whole : List.of("9223372036854775807", "-9223372036854775808", "9223372036854775808", "1.0")) {
            operations.forged("Quote", "LENGTH", whole, "1");
            operations.forged("Article", "TITLE", "z", whole);
        }
    }

    private void write() {
        String speaker = Writing.speaker("Ann Lee");
        String other = Writing.speaker("Anna Lee");
        String quote = GraphqlClient.data(
                        "{ quotes(first: 1, orderBy: {field: LENGTH, direction: ASC}) { nodes { id } } }")
                .getString("quotes.nodes[0].id");
        for (String name :
                List.of("Ann Léé", "a\u0000b c", "x\ud800y z", "", "Anna Lee", "n".repeat(400), "🎓".repeat(200))) {
            operations.written("rename to " + name, UPDATE, Map.of("input", Map.of("id", speaker, "name", name)));
            operations.written(
                    "alias " + name, UPDATE, Map.of("input", Map.of("id", speaker, "addAliases", List.of(name))));
        }
        for (String wikidata : List.of("Q42", "q42", "\u0000", "Q" + "1".repeat(30))) {
            operations.written(
                    "wikidata " + wikidata, UPDATE, Map.of("input", Map.of("id", speaker, "wikidataId", wikidata)));
        }
        operations.written(
                "correct", CORRECT, Map.of("input", Map.of("id", quote, "speaker", other, "kind", "INDIRECT")));
        operations.written("correct to nobody", CORRECT, Map.of("input", with(with("id", quote), "speaker", null)));
        operations.written(
                "correct the missing",
                CORRECT,
                Map.of("input", Map.of("id", NodeId.of(NodeId.Type.Quote, 999_999_999_999L), "kind", "DIRECT")));
        operations.written("merge", MERGE, Map.of("into", speaker, "from", other));
        operations.written("merge again", MERGE, Map.of("into", speaker, "from", other));
        for (String title : List.of("t".repeat(1000), "🎓".repeat(500), "🎓".repeat(501), "\u0000", "a\u0000\ud800b")) {
            Map<String, Object> input =
                    Map.of("title", title, "publisher", "p\u0000\udc00", "body", title + " body\u0000");
            operations.written("ingest " + title, INGEST, Map.of("input", input));
        }
        String delete = "mutation ($id: ID!) { deleteArticle(id: $id) }";
        operations.written("delete", delete, Map.of("id", NodeId.of(NodeId.Type.Article, 1)));
        operations.written("delete again", delete, Map.of("id", NodeId.of(NodeId.Type.Article, 1)));
    }

    private static Map<String, Object> with(Map<String, Object> more, String field, Object value) {
        more.put(field, value);
        return more;
    }
}
