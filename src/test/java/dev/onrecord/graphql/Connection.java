package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection as a client walks it. */
record Connection(String operation, String path, Map<String, Object> variables) {

    /** One of the whole archive. */
    static Connection of(String operation) {
        return new Connection(operation, "connection.", Map.of());
    }

    /** One beneath the node with this id. */
    static Connection beneath(String operation, String id) {
        return new Connection(operation, "parent.connection.", Map.of("id", id));
    }

    Connection with(String name, @Nullable Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return new Connection(operation, path, more);
    }

    Connection ordered(String field, String direction) {
        return with("orderBy", Map.of("field", field, "direction", direction));
    }

    JsonPath page() {
        return data(GraphqlClient.operation(operation), variables)
                .setRootPath("data." + path.substring(0, path.length() - 1));
    }

    /** What is on the page that the variables say. */
    List<String> ids() {
        return page().getList("nodes.id", String.class);
    }

    /** The list on one page. */
    Connection whole() {
        return with("first", 100);
    }

    /** The list page by page. */
    List<String> forwards(int size) {
        List<String> ids = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = with("first", size).with("after", after).page();
            ids.addAll(idsOf(page));
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            after = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage") && ids.size() <= 100;
        }
        return ids;
    }

    /** The list page by page from its end. */
    List<String> backwards(int size) {
        List<String> ids = new ArrayList<>();
        String before = null;
        boolean more = true;
        while (more) {
            JsonPath page = with("last", size).with("before", before).page();
            List<String> onPage = new ArrayList<>(idsOf(page));
            Collections.reverse(onPage);
            ids.addAll(onPage);
            assertThat(page.getBoolean("pageInfo.hasNextPage")).isEqualTo(before != null);
            before = page.getString("pageInfo.startCursor");
            more = page.getBoolean("pageInfo.hasPreviousPage") && ids.size() <= 100;
        }
        Collections.reverse(ids);
        return ids;
    }

    private static List<String> idsOf(JsonPath page) {
        List<String> ids = page.getList("nodes.id", String.class);
        List<String> cursors = page.getList("edges.cursor", String.class);
        assertThat(page.getList("edges.node.id", String.class)).isEqualTo(ids);
        assertThat(cursors).doesNotHaveDuplicates().hasSameSizeAs(ids);
        assertThat(page.getString("pageInfo.startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.get(0));
        assertThat(page.getString("pageInfo.endCursor"))
                .isEqualTo(cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return ids;
    }
}
