package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.graphql.Fixtures.Place;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found comes page by page: nothing twice, and nothing left out. */
@QuarkusTest
class SearchPagesTest {

    private static final String SEARCH = operation("search");

    @Inject
    SmallArchive archive;

    @Inject
    Fixtures fixtures;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    private static JsonPath search(Map<String, ?> variables) {
        return data(SEARCH, variables).setRootPath("data.search");
    }

    @Test
    void pagesJoinToTheWholeList() {
        assertPagesJoin("the", List.of(1, 3, 7));
    }

    /** Alike in all that counts: the order among them holds from page to page, and from type to type. */
    @Test
    void pagesOfEquallyGoodMatchesJoinToTheWholeList() {
        for (int i = 0; i < 6; i++) {
            Fixtures.ingest(article("Heron")
                    .at("https://lantern.example/heron/" + i)
                    .quote("Ada Quill", "Heron after heron came"));
        }
        fixtures.locate(Place.city("Heron", "PT"));
        JsonPath whole = search(Map.of("query", "heron", "first", 100));
        assertThat(new HashSet<>(whole.getList("edges.node.__typename")))
                .isEqualTo(new HashSet<>(List.of("Article", "Quote", "Location")));
        assertThat(whole.getList("edges.score", Float.class))
                .hasSize(13)
                .satisfies(scores -> assertThat(new HashSet<>(scores)).hasSize(3));
        assertPagesJoin("heron", List.of(1, 2, 5, 6));
    }

    private static void assertPagesJoin(String query, List<Integer> sizes) {
        List<String> whole = search(Map.of("query", query, "first", 100)).getList("edges.node.id", String.class);
        assertThat(whole).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (int size : sizes) {
            assertThat(joined(query, size, whole.size())).as("by " + size).isEqualTo(whole);
        }
    }

    private static List<String> joined(String query, int size, int total) {
        List<String> joined = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Map<String, Object> variables = new HashMap<>(Map.of("query", query, "first", size));
            variables.put("after", after);
            JsonPath page = search(variables);
            joined.addAll(page.getList("edges.node.id", String.class));
            assertThat(page.getInt("totalCount")).isEqualTo(total);
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            after = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage");
        }
        return joined;
    }

    @Test
    void emptyPageHasOnlyATotal() {
        JsonPath page = search(Map.of("query", "ferry", "first", 0));
        assertThat(page.getList("edges")).isEmpty();
        assertThat(page.getInt("totalCount")).isPositive();
        assertThat(page.getBoolean("pageInfo.hasNextPage")).isTrue();
    }
}
