package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Asks the running server, as a client would. */
final class GraphqlClient {

    private GraphqlClient() {}

    /** The answer, whatever it is, as it was sent. */
    static String answer(String query, Map<String, ?> variables) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .asString();
    }

    /** The answer, whatever it is. */
    static JsonPath ask(String query, Map<String, ?> variables) {
        return JsonPath.from(answer(query, variables));
    }

    /** The data of an answer that must have no errors. */
    static JsonPath data(String query, Map<String, ?> variables) {
        JsonPath answer = ask(query, variables);
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    static JsonPath data(String query) {
        return data(query, Map.of());
    }

    /** The operation in {@code src/test/resources/graphql}. */
    static String operation(String name) {
        try (InputStream file = Objects.requireNonNull(
                GraphqlClient.class.getResourceAsStream("/graphql/" + name + ".graphql"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
