package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.NameKey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPagingTest {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "articles", List.of("PUBLISHED_AT", "CREATED_AT", "TITLE", "QUOTE_COUNT"),
            "speakers", List.of("NAME", "QUOTE_COUNT", "ARTICLE_COUNT", "LAST_QUOTED_AT"),
            "quotes", List.of("POSITION", "PUBLISHED_AT", "CONFIDENCE", "LENGTH"),
            "locations", List.of("NAME", "ARTICLE_COUNT", "QUOTE_COUNT"));

    @Inject
    PagedArchive archive;

    private List<String> articles = List.of();

    /** Once for all tests: they only read. */
    @BeforeEach
    void fill() {
        articles = articles.isEmpty() ? archive.fill() : articles;
    }

    @Test
    void articlesPageInEveryOrder() {
        assertPagesInEveryOrder(Connection.of("articles"), "articles");
        assertThat(Connection.of("articles").whole().ids()).containsExactlyInAnyOrderElementsOf(articles);
    }

    @Test
    void speakersPageInEveryOrder() {
        assertPagesInEveryOrder(Connection.of("speakers"), "speakers");
    }

    @Test
    void quotesPageInEveryOrder() {
        assertPagesInEveryOrder(Connection.of("quotes"), "quotes");
    }

    @Test
    void locationsPageInEveryOrder() {
        assertPagesInEveryOrder(Connection.of("locations"), "locations");
    }

    @Test
    void listsOfAnArticlePage() {
        String busy = articles.get(0);
        assertPagesInEveryOrder(Connection.beneath("article-quotes", busy), "quotes");
        assertPages(Connection.beneath("article-speakers", busy));
        assertPages(Connection.beneath("article-locations", busy));
    }

    @Test
    void listsOfASpeakerPage() {
        String mary = idOf("speakers", "name", "Mary Roe");
        assertPagesInEveryOrder(Connection.beneath("speaker-quotes", mary), "quotes");
        assertPagesInEveryOrder(Connection.beneath("speaker-articles", mary), "articles");
        assertPages(Connection.beneath("speaker-locations", mary));
    }

    @Test
    void listsOfALocationPage() {
        String lisbon = idOf("locations", "name", "Lisbon");
        assertPagesInEveryOrder(Connection.beneath("location-quotes", lisbon), "quotes");
        assertPagesInEveryOrder(Connection.beneath("location-articles", lisbon), "articles");
        assertPages(Connection.beneath("location-speakers", lisbon));
    }

    private static void assertPagesInEveryOrder(Connection connection, String type) {
        for (String field : FIELDS.get(type)) {
            assertPages(connection.ordered(field, "ASC"));
            assertPages(connection.ordered(field, "DESC"));
            assertThat(connection.ordered(field, "DESC").whole().ids())
                    .isEqualTo(reversed(connection.ordered(field, "ASC").whole().ids()));
        }
        assertPages(connection);
    }

    private static void assertPages(Connection connection) {
        JsonPath whole = connection.whole().page();
        List<String> ids = whole.getList("nodes.id", String.class);
        assertThat(ids).as(connection.toString()).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(whole.getInt("totalCount")).isEqualTo(ids.size());
        assertThat(whole.getBoolean("pageInfo.hasNextPage")).isFalse();
        assertThat(connection.forwards(ids.size() / 4 + 1))
                .as(connection.toString())
                .isEqualTo(ids);
        assertThat(connection.backwards(ids.size() / 3 + 1))
                .as(connection.toString())
                .isEqualTo(ids);
    }

    @Test
    void articlesAreSortedByWhatTheyAreOrderedBy() {
        assertSorted("articles", "PUBLISHED_AT", instants("publishedAt"));
        assertSorted("articles", "CREATED_AT", instants("createdAt"));
        assertSorted("articles", "TITLE", page -> names(page, "title"));
        assertSorted("articles", "QUOTE_COUNT", page -> page.getList("nodes.quotes.totalCount", Integer.class));
    }

    @Test
    void speakersAreSortedByWhatTheyAreOrderedBy() {
        assertSorted("speakers", "NAME", page -> names(page, "name"));
        assertSorted("speakers", "QUOTE_COUNT", page -> page.getList("nodes.quotes.totalCount", Integer.class));
        assertSorted("speakers", "ARTICLE_COUNT", page -> page.getList("nodes.articles.totalCount", Integer.class));
        assertSorted("speakers", "LAST_QUOTED_AT", instants("latest.nodes[0].article.publishedAt"));
    }

    @Test
    void quotesAreSortedByWhatTheyAreOrderedBy() {
        assertSorted("quotes", "PUBLISHED_AT", instants("article.publishedAt"));
        assertSorted("quotes", "CONFIDENCE", page -> page.getList("nodes.confidence", Double.class));
        assertSorted(
                "quotes",
                "LENGTH",
                page -> page.getList("nodes.text", String.class).stream()
                        .map(String::length)
                        .toList());
    }

    @Test
    void quotesOfAnArticleStandAsTheyAreRead() {
        Connection quotes =
                Connection.beneath("article-quotes", articles.get(0)).whole();
        assertThat(quotes.page().getList("nodes.start", Integer.class)).isSorted();
        assertThat(quotes.ids()).isEqualTo(quotes.ordered("POSITION", "ASC").ids());
    }

    @Test
    void quotesByPositionKeepArticlesTogether() {
        List<String> printedIn = Connection.of("quotes")
                .ordered("POSITION", "ASC")
                .whole()
                .page()
                .getList("nodes.article.id", String.class);
        long changes = 1;
        for (int i = 1; i < printedIn.size(); i++) {
            changes += printedIn.get(i).equals(printedIn.get(i - 1)) ? 0 : 1;
        }
        assertThat(changes).isEqualTo(printedIn.stream().distinct().count());
    }

    @Test
    void locationsAreSortedByWhatTheyAreOrderedBy() {
        assertSorted("locations", "NAME", page -> names(page, "name"));
        assertSorted("locations", "ARTICLE_COUNT", page -> page.getList("nodes.articles.totalCount", Integer.class));
        assertSorted("locations", "QUOTE_COUNT", page -> page.getList("nodes.quotes.totalCount", Integer.class));
    }

    @Test
    void whereNobodySaysTheNewestOrTheMostComeFirst() {
        assertThat(Connection.of("articles").ids())
                .isEqualTo(Connection.of("articles")
                        .ordered("PUBLISHED_AT", "DESC")
                        .ids());
        assertThat(Connection.of("quotes").ids())
                .isEqualTo(
                        Connection.of("quotes").ordered("PUBLISHED_AT", "DESC").ids());
        assertThat(Connection.of("speakers").ids())
                .isEqualTo(
                        Connection.of("speakers").ordered("QUOTE_COUNT", "DESC").ids());
        assertThat(Connection.of("locations").ids())
                .isEqualTo(Connection.of("locations")
                        .ordered("ARTICLE_COUNT", "DESC")
                        .ids());
    }

    @Test
    void rowsAddedBetweenPagesMoveNothing() {
        archive.fill();
        for (String field : FIELDS.get("articles")) {
            Connection list = Connection.of("articles").ordered(field, "ASC");
            List<String> before = list.whole().ids();
            JsonPath first = list.with("first", 9).page();
            Fixtures.ingest(
                    article("A first " + field).on("1999-01-01T00:00:00Z").text("It rained on " + field + "."),
                    article("Z last " + field).on("2030-01-01T00:00:00Z").text("It snowed on " + field + "."));
            List<String> seen = new ArrayList<>(first.getList("nodes.id", String.class));
            String cursor = first.getString("pageInfo.endCursor");
            seen.addAll(list.whole().with("after", cursor).ids());
            assertThat(seen).as(field).containsSubsequence(before).doesNotHaveDuplicates();
        }
        articles = archive.fill();
    }

    private static <T extends Comparable<? super T>> void assertSorted(
            String type, String field, Function<JsonPath, List<T>> keys) {
        List<T> up =
                keys.apply(Connection.of(type).ordered(field, "ASC").whole().page());
        assertThat(up).as(field).isSorted();
        assertThat(up.get(0)).as(field + " has more than one value").isNotEqualTo(up.get(up.size() - 1));
    }

    /** What has no date counts as the oldest. */
    private static Function<JsonPath, List<Instant>> instants(String path) {
        return page -> {
            List<Instant> instants = new ArrayList<>();
            for (int i = 0; i < page.getList("nodes").size(); i++) {
                String instant = page.getString("nodes[" + i + "]." + path);
                instants.add(instant == null ? Instant.MIN : Instant.parse(instant));
            }
            return instants;
        };
    }

    private static List<String> names(JsonPath page, String field) {
        return page.getList("nodes." + field, String.class).stream()
                .map(NameKey::of)
                .toList();
    }

    private static List<String> reversed(List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String idOf(String type, String field, String value) {
        return Connection.of(type).whole().page().getString("nodes.find { it." + field + " == '" + value + "' }.id");
    }
}
