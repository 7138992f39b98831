package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Refusal.assertBadInput;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.page.Statements;
import dev.onrecord.graphql.Fixtures.Draft;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are filtered by words, at the root and beneath. */
@QuarkusTest
class TextFilterTest {

    private static final String BENEATH = """
            query($text: String) { articles(first: 20) { totalCount nodes { title
              quotes(filter: {text: $text}) { totalCount nodes { text } }
              speakers(first: 5) { nodes { quotes(filter: {text: $text}) { totalCount nodes { text } } } }
            } } }""";

    @Inject
    SmallArchive archive;

    @Inject
    EmptyArchive empty;

    @Inject
    Statements statements;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    private static JsonPath filtered(String type, Map<String, ?> filter) {
        JsonPath list =
                data(operation(type + "-filter"), Map.of("filter", filter)).setRootPath("data.list");
        assertThat(list.getInt("totalCount")).isEqualTo(list.getList("nodes").size());
        return list;
    }

    @Test
    void articlesByTitleOrBody() {
        assertThat(filtered("article", Map.of("text", "ferry")).getList("nodes.title"))
                .containsExactly("The ferry returns");
        assertThat(filtered("article", Map.of("text", "rained Nairobi")).getList("nodes.title"))
                .containsExactly("The storm passes");
        assertThat(filtered("article", Map.of("text", "Lisbon -bridge")).getList("nodes"))
                .isEmpty();
    }

    @Test
    void quotesByWhatIsSaid() {
        assertThat(filtered("quote", Map.of("text", "ferries", "publisher", "Harbour Post"))
                        .getList("nodes.text"))
                .hasSize(3);
        assertThat(filtered("quote", Map.of("text", "ferries -year", "speaker", Writing.speaker("John Poe")))
                        .getList("nodes.text"))
                .containsExactly("The ferry is older than all of us,");
    }

    @Test
    void speakersByNameAliasOrRole() {
        assertThat(filtered("speaker", Map.of("text", "foreign minister")).getList("nodes.name"))
                .containsExactly("Mary Roe");
        assertThat(filtered("speaker", Map.of("text", "zoe", "kind", "PERSON")).getList("nodes.name"))
                .containsExactly("Zoë Çelik");
    }

    @Test
    void locationsByName() {
        assertThat(filtered("location", Map.of("text", "lis")).getList("nodes.name"))
                .containsExactly("Lisbon");
        assertThat(filtered("location", Map.of("text", "lisbon", "countryCode", "AT"))
                        .getList("nodes.name"))
                .isEmpty();
    }

    @Test
    void filterHoldsBeneath() {
        JsonPath answer = data(BENEATH, Map.of("text", "ferry"));
        assertThat(answer.getInt("articles.totalCount")).isEqualTo(5);
        assertThat(answer.getList("articles.nodes.quotes.totalCount", Integer.class))
                .containsExactlyInAnyOrder(0, 3, 0, 0, 0);
        assertThat(answer.getList(
                        "articles.nodes.find { it.title == 'The bridge opens' }.speakers.nodes.quotes.totalCount"))
                .isEqualTo(List.of(1, 1));
    }

    @Test
    void filterBeneathCostsTheSameForTwoArticlesAndForMany() {
        String query = BENEATH.replace("first: 20", "first: %d");
        long two = statementsOf(query.formatted(2));
        long many = statementsOf(query.formatted(5));
        assertThat(many).isEqualTo(two).isPositive();
    }

    private long statementsOf(String query) {
        data(query, Map.of("text", "the"));
        long before = statements.count();
        data(query, Map.of("text", "the"));
        return statements.count() - before;
    }

    @Test
    void countsAreOfWhatMatches() {
        JsonPath counts = data("{ quoteCounts(by: SPEAKER, filter: {text: \"ferry\"}) { key count } }");
        assertThat(counts.getList("quoteCounts.key")).containsExactlyInAnyOrder("Mary Roe", "Ann Lee", "John Poe");
        assertThat(counts.getList("quoteCounts.count")).containsExactly(1, 1, 1);
    }

    @Test
    void manyMatchesAreFilteredOrderedAndCounted() {
        empty.empty();
        for (int batch = 0; batch < 10; batch++) {
            Fixtures.ingest(quotes(batch));
        }
        JsonPath page = data("""
                { quotes(first: 3, filter: {text: "harvest", kinds: [DIRECT]}, orderBy: {field: LENGTH, direction: DESC}) {
                    totalCount nodes { text } }
                  even: quotes(filter: {text: "harvest -odd"}) { totalCount }
                  counts: quoteCounts(by: KIND, filter: {text: "harvest"}) { key count } }""");
        assertThat(page.getInt("quotes.totalCount")).isEqualTo(1200);
        assertThat(page.getList("quotes.nodes.text", String.class))
                .hasSize(3)
                .allMatch(text -> text.startsWith("The harvest of"));
        assertThat(page.getInt("even.totalCount")).isEqualTo(600);
        assertThat(page.getList("counts.count")).containsExactly(1200);
    }

    private static List<Draft> quotes(int batch) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Draft draft = article("Fields " + batch + " " + i);
            for (int quote = 0; quote < 30; quote++) {
                draft.quote("Ada Quill", "The harvest of " + (quote % 2 == 0 ? "even" : "odd") + " field " + quote)
                        .quote("Ada Quill", "Nothing grows in field " + quote);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    @Test
    void textWithoutAWordIsRefused() {
        for (String type : List.of("article", "quote", "speaker", "location")) {
            assertBadInput("filter.text", operation(type + "-filter"), Map.of("filter", Map.of("text", " ?! ")));
            assertBadInput("filter.text", operation(type + "-filter"), Map.of("filter", Map.of("text", "-storm")));
        }
        assertBadInput("filter.text", "{ quoteCounts(by: KIND, filter: {text: \"\"}) { count } }");
        assertBadInput(
                "filter.text", "{ articles(first: 1) { nodes { quotes(filter: {text: \"\"}) { totalCount } } } }");
    }
}
