package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a whole archive by its API, page by page. */
final class StoredArticles {

    private static final String PAGE = """
            query($after: String) {
              articles(first: 100, after: $after) {
                totalCount
                pageInfo { endCursor hasNextPage }
                nodes {
                  id url title body locations { nodes { name } }
                  quotes(first: 10) { nodes { text start end speaker { name } } }
                }
              }
            }""";

    private StoredArticles() {}

    /** By url. None may be there twice. */
    static Map<String, JsonObject> of(PackagedServer server) throws IOException, InterruptedException {
        Map<String, JsonObject> found = new TreeMap<>();
        String after = null;
        JsonObject articles;
        do {
            articles = server.data(PAGE, variables(after)).getJsonObject("articles");
            for (Object node : articles.getJsonArray("nodes")) {
                JsonObject article = (JsonObject) node;
                assertThat(found.put(article.getString("url"), article))
                        .as("%s is there twice", article.getString("url"))
                        .isNull();
            }
            after = articles.getJsonObject("pageInfo").getString("endCursor");
        } while (articles.getJsonObject("pageInfo").getBoolean("hasNextPage"));
        assertThat(found).hasSize(articles.getInteger("totalCount"));
        return found;
    }

    private static Map<String, Object> variables(@Nullable String after) {
        Map<String, Object> variables = new HashMap<>();
        if (after != null) {
            variables.put("after", after);
        }
        return variables;
    }
}
