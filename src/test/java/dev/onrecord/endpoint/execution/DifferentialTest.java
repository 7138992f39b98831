package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operations drawn by chance are answered alike by our executor and by the framework. */
@QuarkusTest
class DifferentialTest {

    private static final int OPERATIONS = 400;

    private final TwoPaths paths;
    private final SampledArchive archive;
    private final GraphQLSchema schema;

    @Inject
    DifferentialTest(TwoPaths paths, SampledArchive archive, GraphQLSchema schema) {
        this.paths = paths;
        this.archive = archive;
        this.schema = schema;
    }

    @Test
    void generatedQueriesAreAnsweredAlike() {
        archive.fill();
        List<String> ids = ids();
        int failing = 0;
        int answered = 0;
        for (int seed = 0; seed < OPERATIONS; seed++) {
            RandomOperation drawn = new RandomOperation(schema, seed, ids);
            String text = drawn.text();
            JsonObject answer = paths.same(text, plain(drawn.variables()));
            failing += answer.containsKey("errors") ? 1 : 0;
            answered += answer.isNull("data") ? 0 : 1;
        }
        assertThat(failing).isBetween(OPERATIONS / 20, OPERATIONS * 9 / 10);
        assertThat(answered).isGreaterThan(OPERATIONS / 4);
    }

    private List<String> ids() {
        JsonObject data = paths.same("{ articles(first: 3) { nodes { id } } speakers(first: 3) { nodes { id } }"
                        + " quotes(first: 3) { nodes { id } } locations(first: 3) { nodes { id } } }")
                .getJsonObject("data");
        List<String> ids = new ArrayList<>();
        data.values().forEach(list -> {
            JsonArray nodes = list.asJsonObject().getJsonArray("nodes");
            nodes.forEach(node -> ids.add(((JsonString) node.asJsonObject().get("id")).getString()));
        });
        return ids;
    }

    private static Map<String, Object> plain(Map<String, Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        variables.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new HashMap<>();
            map.forEach((key, each) -> plain.put(key.toString(), plain(each)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DifferentialTest::plain).toList();
        }
        return value instanceof RandomOperation.Constant ? value.toString() : value;
    }
}
