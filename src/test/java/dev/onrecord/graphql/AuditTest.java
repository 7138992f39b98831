package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Refusal.assertBadInput;
import static dev.onrecord.graphql.Writing.article;
import static dev.onrecord.graphql.Writing.assertError;
import static dev.onrecord.graphql.Writing.confirm;
import static dev.onrecord.graphql.Writing.correct;
import static dev.onrecord.graphql.Writing.delete;
import static dev.onrecord.graphql.Writing.ingest;
import static dev.onrecord.graphql.Writing.merge;
import static dev.onrecord.graphql.Writing.quoteOf;
import static dev.onrecord.graphql.Writing.speaker;
import static dev.onrecord.graphql.Writing.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every write leaves an entry, and nothing else does. */
@QuarkusTest
class AuditTest {

    private static final String ENTRIES = operation("audit-entries");
    private static final String URL = "https://news.example/1";
    private static final String TWO = "“We won,” said Mara Lindqvist.\n\n“They lost,” said Ivo Brandt.";

    @Inject
    EmptyArchive archive;

    @Inject
    ArticleIngest ingest;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    private static JsonPath entries(Map<String, ?> variables) {
        return data(ENTRIES, variables).setRootPath("data.auditEntries");
    }

    private static JsonPath matching(Map<String, ?> filter) {
        return entries(Map.of("filter", filter));
    }

    private static List<String> actions() {
        return entries(Map.of()).getList("nodes.action");
    }

    /** The one entry of this action. */
    private static JsonPath entry(String action) {
        JsonPath found = matching(Map.of("action", action));
        assertThat(found.getInt("totalCount")).as(found.prettify()).isEqualTo(1);
        return found.setRootPath("data.auditEntries.nodes[0]");
    }

    private static JsonPath before(JsonPath entry) {
        return JsonPath.from(entry.getString("before"));
    }

    private static JsonPath after(JsonPath entry) {
        return JsonPath.from(entry.getString("after"));
    }

    // ---- articles

    @Test
    void newArticleIsToldByItsMetadataAndTheHashOfItsText() {
        Instant begun = Instant.now().minusSeconds(1);
        String id = ingest(URL, TWO).getString("article.id");
        JsonPath entry = entry("CREATE_ARTICLE");
        assertThat(entry.getString("nodeId")).isEqualTo(id);
        assertThat(entry.getString("actor")).isEqualTo("anonymous");
        assertThat(Instant.parse(entry.getString("happenedAt"))).isBetween(begun, Instant.now());
        assertThat(entry.<Object>get("before")).isNull();
        assertThat(after(entry).getString("url")).isEqualTo(URL);
        assertThat(after(entry).getString("title")).isEqualTo("A day in town");
        assertThat(after(entry).getString("contentHash")).matches("[0-9a-f]{64}");
        assertThat(entry.getString("after")).doesNotContain("We won");
    }

    @Test
    void sameArticleAgainLeavesNoEntry() {
        ingest(URL, TWO);
        ingest(URL, TWO);
        assertThat(actions()).containsExactly("CREATE_ARTICLE");
    }

    @Test
    void changedArticleIsToldAsItWasAndAsItIs() {
        ingest(URL, TWO);
        ingest(URL, "“We won,” said Mara Lindqvist.");
        JsonPath entry = entry("UPDATE_ARTICLE");
        assertThat(before(entry).getInt("wordCount")).isGreaterThan(after(entry).getInt("wordCount"));
        assertThat(before(entry).getString("contentHash"))
                .isNotEqualTo(after(entry).getString("contentHash"));
        assertThat(before(entry).getString("title")).isEqualTo(after(entry).getString("title"));
    }

    @Test
    void entryOutlivesItsArticle() {
        String id = ingest(URL, TWO).getString("article.id");
        String created = entry("CREATE_ARTICLE").getString("after");
        delete(id);
        JsonPath entry = entry("DELETE_ARTICLE");
        assertThat(entry.getString("nodeId")).isEqualTo(id);
        assertThat(entry.getString("before")).isEqualTo(created);
        assertThat(entry.<Object>get("after")).isNull();
    }

    @Test
    void everyArticleOfABatchLeavesAnEntry() {
        data(
                operation("ingest-articles"),
                Map.of("inputs", List.of(article("One", "It rained."), article("Two", "It snowed."))));
        assertThat(actions()).containsExactly("CREATE_ARTICLE", "CREATE_ARTICLE");
    }

    // ---- quotes and speakers

    @Test
    void correctionIsToldWithBothSpeakers() {
        String quote = quoteOf(ingest(TWO));
        String mara = speaker("Mara Lindqvist");
        String ivo = speaker("Ivo Brandt");
        correct(Map.of("id", quote, "speaker", ivo));
        JsonPath entry = entry("CORRECT_QUOTE");
        assertThat(entry.getString("nodeId")).isEqualTo(quote);
        assertThat(before(entry).getString("speaker")).isEqualTo(mara);
        assertThat(before(entry).getString("attribution")).isEqualTo("EXTRACTED");
        assertThat(after(entry).getString("speaker")).isEqualTo(ivo);
        assertThat(after(entry).getString("speakerName")).isEqualTo("Ivo Brandt");
        assertThat(after(entry).getString("attribution")).isEqualTo("CORRECTED");
    }

    @Test
    void confirmationIsTold() {
        confirm(quoteOf(ingest(TWO)));
        JsonPath entry = entry("CONFIRM_QUOTE");
        assertThat(before(entry).getString("attribution")).isEqualTo("EXTRACTED");
        assertThat(after(entry).getString("attribution")).isEqualTo("CONFIRMED");
    }

    @Test
    void changedSpeakerIsToldWithItsNames() {
        ingest(TWO);
        update(Map.of("id", speaker("Mara Lindqvist"), "name", "Mara Holm", "wikidataId", "Q42"));
        JsonPath entry = entry("UPDATE_SPEAKER");
        assertThat(before(entry).getString("name")).isEqualTo("Mara Lindqvist");
        assertThat(before(entry).getList("aliases")).isEmpty();
        assertThat(before(entry).<Object>get("wikidataId")).isNull();
        assertThat(after(entry).getString("name")).isEqualTo("Mara Holm");
        assertThat(after(entry).getList("aliases")).containsExactly("Mara Lindqvist");
        assertThat(after(entry).getString("wikidataId")).isEqualTo("Q42");
    }

    @Test
    void mergeIsToldOfBothSpeakers() {
        ingest(TWO);
        String into = speaker("Mara Lindqvist");
        String from = speaker("Ivo Brandt");
        merge(into, from);
        JsonPath both = matching(Map.of("action", "MERGE_SPEAKERS"));
        assertThat(both.getList("nodes.nodeId")).containsExactly(from, into);
        assertThat(JsonPath.from(both.getString("nodes[0].before")).<Object>get("mergedInto"))
                .isNull();
        assertThat(JsonPath.from(both.getString("nodes[0].after")).getString("mergedInto"))
                .isEqualTo(into);
        assertThat(JsonPath.from(both.getString("nodes[1].after")).getList("aliases"))
                .containsExactly("Ivo Brandt");
    }

    // ---- what is not written

    @Test
    void refusedWritesLeaveNoEntry() {
        JsonPath stored = ingest(TWO);
        data(
                "{ articles { totalCount } extract(input: {body: \"“We won,” said Mara Lindqvist.\"}) { quotes { text } } }");
        assertError(
                ask(
                        operation("ingest-articles"),
                        Map.of("inputs", List.of(article("One", "It rained."), article("", "It snowed.")))),
                "BAD_INPUT",
                "inputs[1].title");
        Map<String, String> taken = Map.of("id", speaker("Mara Lindqvist"), "name", "Ivo Brandt");
        assertError(ask(operation("update-speaker"), Map.of("input", taken)), "CONFLICT", "input.name");
        assertError(
                ask(operation("correct-quote"), Map.of("input", Map.of("id", quoteOf(stored)))), "BAD_INPUT", "input");
        assertThat(actions()).containsExactly("CREATE_ARTICLE");
    }

    @Test
    void whatIsRolledBackLeavesNoEntryAndWhatTheServerWritesIsItsOwn() {
        QuarkusTransaction.begin();
        ingest.ingest(submission("It rained."));
        QuarkusTransaction.rollback();
        assertThat(actions()).isEmpty();
        ingest.ingest(submission("It rained."));
        assertThat(entry("CREATE_ARTICLE").getString("actor")).isEqualTo("system");
    }

    private static ArticleSubmission submission(String body) {
        return new ArticleSubmission(URL, "Weather", null, null, null, null, body, null);
    }

    // ---- reading it

    @Test
    void entriesAreFoundByWhatTheyWereDoneTo() {
        JsonPath first = ingest(URL, TWO);
        ingest("It rained.");
        confirm(quoteOf(first));
        assertThat(matching(Map.of("node", first.getString("article.id"))).getList("nodes.action"))
                .containsExactly("CREATE_ARTICLE");
        assertThat(matching(Map.of("node", quoteOf(first))).getList("nodes.action"))
                .containsExactly("CONFIRM_QUOTE");
        assertThat(matching(Map.of("node", quoteOf(first), "action", "CREATE_ARTICLE"))
                        .getInt("totalCount"))
                .isZero();
        assertBadInput("filter.node", ENTRIES, Map.of("filter", Map.of("node", "nonsense")));
    }

    @Test
    void entriesAreFoundByWhoAndWhen() {
        ingest(URL, TWO);
        String happened = entry("CREATE_ARTICLE").getString("happenedAt");
        assertThat(matching(Map.of("actor", "anonymous")).getInt("totalCount")).isEqualTo(1);
        assertThat(matching(Map.of("actor", "key:ann")).getInt("totalCount")).isZero();
        assertThat(matching(Map.of("after", happened)).getInt("totalCount")).isEqualTo(1);
        assertThat(matching(Map.of("before", happened)).getInt("totalCount")).isZero();
    }

    @Test
    void entriesArePagedLatestFirst() {
        ingest(URL, TWO);
        ingest(URL, "It rained.");
        JsonPath page = entries(Map.of("first", 1));
        assertThat(page.getList("nodes.action")).containsExactly("UPDATE_ARTICLE");
        assertThat(page.getBoolean("pageInfo.hasNextPage")).isTrue();
        JsonPath rest = entries(Map.of("first", 1, "after", page.getString("pageInfo.endCursor")));
        assertThat(rest.getList("nodes.action")).containsExactly("CREATE_ARTICLE");
        assertThat(rest.getBoolean("pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void entryIsANode() {
        ingest(URL, TWO);
        String id = entry("CREATE_ARTICLE").getString("id");
        JsonPath node =
                data("query ($id: ID!) { node(id: $id) { id ... on AuditEntry { action } } }", Map.of("id", id));
        assertThat(node.getString("node.id")).isEqualTo(id);
        assertThat(node.getString("node.action")).isEqualTo("CREATE_ARTICLE");
    }
}
