package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.data;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.page.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nested fields cost, and that each gets its own answer. */
@QuarkusTest
class GraphCostTest {

    private static final String FOUR_LEVELS = """
            query($first: Int) { articles(first: $first) { nodes {
              speakers(first: 3) { nodes { name aliases roles { title } quotedWith { speaker { name } articleCount } } }
              related { title }
              quotes(first: 3) { totalCount nodes { text locations { name parent { name } } mentions { name }
                speaker { name locations { nodes { name } } articles(first: 2) { totalCount nodes { title body
                  quotes(first: 1) { nodes { text speaker { name } } } locations { nodes { name } } } } }
            } } } } }""";

    private final EmptyArchive archive;
    private final Statements statements;

    @Inject
    GraphCostTest(EmptyArchive archive, Statements statements) {
        this.archive = archive;
        this.statements = statements;
    }

    @BeforeEach
    void fiftyArticles() {
        archive.empty();
        for (int i = 0; i < 50; i++) {
            String name =
                    List.of("Mara Lindqvist", "Tomas Okello", "Ines Batalha").get(i % 3);
            String body = "“Ankara listens to number " + i + ",” said Foreign Minister " + name
                    + ". “Kenya has not heard of " + i + ",” said Joel Marchetti. “Ines Batalha knows it,” he added.";
            Writing.ingest("https://news.example/" + i, body);
        }
    }

    private long statementsOf(String query, Map<String, ?> variables) {
        long before = statements.count();
        data(query, variables);
        return statements.count() - before;
    }

    @Test
    void fourLevelsCostTheSameForTwoArticlesAndForFifty() {
        long two = statementsOf(FOUR_LEVELS, Map.of("first", 2));
        long fifty = statementsOf(FOUR_LEVELS, Map.of("first", 50));
        assertThat(fifty).isEqualTo(two).isPositive();
    }

    @Test
    void totalsAreCountedOnlyWhereAskedFor() {
        long without = statementsOf("{ articles { nodes { quotes { nodes { text } } } } }", Map.of());
        long with =
                statementsOf("{ articles { totalCount nodes { quotes { totalCount nodes { text } } } } }", Map.of());
        assertThat(with).isEqualTo(without + 2);
    }

    @Test
    void eachAliasOfAFieldWithArgumentsGetsItsOwnAnswer() {
        JsonPath answer = data(
                "{ articles { nodes { a: quotes(first: 1) { nodes { text } }"
                        + " b: quotes(first: 3) { nodes { text } } c: quotes(filter: {kinds: [INDIRECT]}) { nodes { text } } } } }");
        for (int i = 0; i < 20; i++) {
            assertThat(answer.getList("articles.nodes[" + i + "].a.nodes")).hasSize(1);
            assertThat(answer.getList("articles.nodes[" + i + "].b.nodes")).hasSize(3);
            assertThat(answer.getList("articles.nodes[" + i + "].c.nodes")).isEmpty();
        }
    }

    @Test
    void nodesAreFoundByIdWhateverTheirType() {
        JsonPath ids = data("{ articles(first: 1) { nodes { id quotes(first: 1) { nodes { id speaker { id } } }"
                + " locations(first: 1) { nodes { id } } } } }");
        List<String> wanted = List.of(
                ids.getString("articles.nodes[0].id"),
                ids.getString("articles.nodes[0].quotes.nodes[0].id"),
                "QXJ0aWNsZTo5OTk5OTk",
                ids.getString("articles.nodes[0].quotes.nodes[0].speaker.id"),
                ids.getString("articles.nodes[0].locations.nodes[0].id"));
        JsonPath nodes = data(
                "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Speaker { name } } }",
                Map.of("ids", wanted));
        assertThat(nodes.<Object>get("nodes[2]")).isNull();
        assertThat(nodes.getString("nodes[0].__typename")).isEqualTo("Article");
        assertThat(nodes.getString("nodes[1].__typename")).isEqualTo("Quote");
        assertThat(nodes.getString("nodes[3].__typename")).isEqualTo("Speaker");
        assertThat(nodes.getString("nodes[4].__typename")).isEqualTo("Location");
        assertThat(nodes.getString("nodes[4].id")).isEqualTo(wanted.get(4));
    }

    @Test
    void idsInALiteralListAreTaken() {
        String id = data("{ articles(first: 1) { nodes { id } } }").getString("articles.nodes[0].id");
        assertThat(data("{ nodes(ids: [\"" + id + "\"]) { id } }").getString("nodes[0].id"))
                .isEqualTo(id);
        assertThat(data("query($id: ID!) { nodes(ids: [$id]) { id } }", Map.of("id", id))
                        .getString("nodes[0].id"))
                .isEqualTo(id);
    }

    @Test
    void idsOfOtherMakingAreRefused() {
        Refusal.assertBadInput("id", "{ node(id: \"nonsense\") { id } }", Map.of());
        Refusal.assertBadInput("ids[1]", "{ nodes(ids: [\"QXJ0aWNsZTox\", \"x\"]) { id } }", Map.of());
        Refusal.assertBadInput("id", "{ quote(id: \"QXJ0aWNsZTox\") { id } }", Map.of());
        Refusal.assertBadInput("id", "{ article { id } }", Map.of());
    }

    @Test
    void speakersAreFoundByNameAndAliasWithoutRegardToCase() {
        JsonPath found = data("{ a: speaker(name: \"MARA lindqvist\") { name } b: speaker(name: \"nobody\") { name }"
                + " c: location(name: \"ankara\") { name kind parent { name } } }");
        assertThat(found.getString("a.name")).isEqualTo("Mara Lindqvist");
        assertThat(found.<Object>get("b")).isNull();
        assertThat(found.getString("c.parent.name")).isEqualTo("Turkey");
    }

    @Test
    void quotesAreCountedByEveryDimension() {
        for (String by :
                List.of("SPEAKER", "LOCATION", "ARTICLE", "KIND", "CUE", "PUBLISHER", "DAY", "MONTH", "YEAR")) {
            assertThat(ask("{ quoteCounts(by: " + by + ", first: 100) { key count node { id } } }", Map.of())
                            .<Object>get("errors"))
                    .as(by)
                    .isNull();
        }
        JsonPath counts = data("{ quoteCounts(by: SPEAKER, first: 1) { key count node { __typename } } }");
        assertThat(counts.getString("quoteCounts[0].key")).isEqualTo("Joel Marchetti");
        assertThat(counts.getInt("quoteCounts[0].count")).isEqualTo(100);
        assertThat(counts.getString("quoteCounts[0].node.__typename")).isEqualTo("Speaker");
    }
}
