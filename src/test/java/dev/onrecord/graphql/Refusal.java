package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** What a client is told of its own mistakes. */
final class Refusal {

    private Refusal() {}

    /** The operation must be answered with BAD_INPUT for one argument, and with nothing else. */
    static void assertBadInput(String field, String query, Map<String, ?> variables) {
        JsonPath answer = ask(query, variables);
        assertThat(answer.getList("errors.extensions.code", String.class))
                .as(answer.prettify())
                .containsExactly("BAD_INPUT");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo(field);
        assertThat(answer.getString("errors[0].message")).isNotBlank().doesNotContain("Exception");
    }

    static void assertBadInput(String field, String query) {
        assertBadInput(field, query, Map.of());
    }
}
