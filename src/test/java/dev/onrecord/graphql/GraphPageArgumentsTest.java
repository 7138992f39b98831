package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Refusal.assertBadInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPageArgumentsTest {

    private static final List<String> LISTS = List.of("articles", "speakers", "quotes", "locations");

    @Inject
    PagedArchive archive;

    private List<String> articles = List.of();

    /** Once for all tests: they only read. */
    @BeforeEach
    void fill() {
        articles = articles.isEmpty() ? archive.fill() : articles;
    }

    @Test
    void pageHasTwentyWhereNobodySays() {
        assertThat(Connection.of("articles").ids()).hasSize(20);
        assertThat(Connection.of("quotes").ids()).hasSize(20);
    }

    @Test
    void firstAndLastAreTheEndsOfTheList() {
        List<String> whole = Connection.of("articles").whole().ids();
        assertThat(Connection.of("articles").with("first", 2).ids()).isEqualTo(whole.subList(0, 2));
        assertThat(Connection.of("articles").with("last", 2).ids())
                .isEqualTo(whole.subList(whole.size() - 2, whole.size()));
    }

    @Test
    void betweenTwoCursorsIsWhatLiesBetween() {
        JsonPath whole = Connection.of("articles").whole().page();
        Connection between = Connection.of("articles")
                .with("after", whole.getString("edges[2].cursor"))
                .with("before", whole.getString("edges[6].cursor"));
        List<String> ids = whole.getList("nodes.id", String.class).subList(3, 6);
        assertThat(between.ids()).isEqualTo(ids);
        assertThat(between.with("last", 2).ids()).isEqualTo(ids.subList(1, 3));
    }

    @Test
    void noneMayBeAskedFor() {
        for (String list : LISTS) {
            JsonPath none = Connection.of(list).with("first", 0).page();
            assertThat(none.getList("edges")).isEmpty();
            assertThat(none.getInt("totalCount")).isPositive();
            assertThat(none.getBoolean("pageInfo.hasNextPage")).isTrue();
            assertThat(none.getString("pageInfo.startCursor")).isNull();
            assertThat(none.getString("pageInfo.endCursor")).isNull();
            JsonPath noneBack = Connection.of(list).with("last", 0).page();
            assertThat(noneBack.getList("edges")).isEmpty();
            assertThat(noneBack.getBoolean("pageInfo.hasPreviousPage")).isTrue();
        }
    }

    @Test
    void hundredMayBeAskedForAndNoMore() {
        for (String list : LISTS) {
            assertThat(Connection.of(list).with("last", 100).ids()).isNotEmpty();
            assertBadInput("first", operation(list), Map.of("first", 101));
            assertBadInput("first", operation(list), Map.of("first", -1));
            assertBadInput("last", operation(list), Map.of("last", 101));
            assertBadInput("last", operation(list), Map.of("last", -1));
            assertBadInput("last", operation(list), Map.of("first", 1, "last", 1));
        }
    }

    @Test
    void hundredIsTheMostAlsoBeneath() {
        String busy = articles.get(0);
        for (String list : List.of("article-quotes", "article-speakers", "article-locations")) {
            assertBadInput("first", operation(list), Map.of("id", busy, "first", 101));
            assertBadInput("last", operation(list), Map.of("id", busy, "last", -1));
            assertBadInput("last", operation(list), Map.of("id", busy, "first", 1, "last", 1));
            assertBadInput("after", operation(list), Map.of("id", busy, "after", "nonsense"));
        }
    }

    @Test
    void brokenCursorIsRefused() {
        for (String list : LISTS) {
            String cursor = Connection.of(list).page().getString("edges[0].cursor");
            for (String broken :
                    List.of("", "%%%", "nonsense", "bm9uc2Vuc2U", cursor.substring(0, 8), cursor + cursor)) {
                assertBadInput("after", operation(list), Map.of("after", broken));
                assertBadInput("before", operation(list), Map.of("before", broken));
            }
        }
    }

    @Test
    void forgedCursorIsRefused() {
        String cursor = Connection.of("articles").page().getString("edges[0].cursor");
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String date = text.split("\0", -1)[1];
        for (String forged : List.of("yesterday", "")) {
            String other = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(text.replace(date, forged).getBytes(StandardCharsets.UTF_8));
            assertBadInput("after", operation("articles"), Map.of("after", other));
        }
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        Map<String, String> other = Map.of("field", "QUOTE_COUNT", "direction", "ASC");
        for (String list : List.of("articles", "speakers", "locations")) {
            String cursor = Connection.of(list).page().getString("edges[0].cursor");
            assertBadInput("after", operation(list), Map.of("after", cursor, "orderBy", other));
            assertBadInput("before", operation(list), Map.of("before", cursor, "orderBy", other));
        }
        String quote = Connection.of("quotes").page().getString("edges[0].cursor");
        assertBadInput("after", operation("articles"), Map.of("after", quote));
        Map<String, String> oldest = Map.of("field", "PUBLISHED_AT", "direction", "ASC");
        assertBadInput("after", operation("quotes"), Map.of("after", quote, "orderBy", oldest));
    }

    @Test
    void cursorOutlivesItsRow() {
        JsonPath page = Connection.of("articles").page();
        String gone = page.getString("nodes[4].id");
        String cursor = page.getString("edges[4].cursor");
        List<String> behind = Connection.of("articles").with("after", cursor).ids();
        data("mutation($id: ID!) { deleteArticle(id: $id) }", Map.of("id", gone));
        assertThat(Connection.of("articles").with("after", cursor).ids()).isEqualTo(behind);
        articles = List.of();
    }
}
