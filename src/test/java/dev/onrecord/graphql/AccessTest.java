package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.endpoint.security.SecuredServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write, and what the audit calls them, on a server as in production. */
@QuarkusTest
@TestProfile(SecuredServer.class)
class AccessTest {

    private static final String ID = NodeId.of(NodeId.Type.Quote, 1);
    private static final String ARTICLE = "{title: \"Weather\", body: \"It rained.\"}";

    /** Every one, with arguments. */
    static final Map<String, String> MUTATIONS = Map.of(
            "ingestArticle", "(input: " + ARTICLE + ") { status }",
            "ingestArticles", "(inputs: [" + ARTICLE + "]) { status }",
            "deleteArticle", "(id: \"" + ID + "\")",
            "confirmQuote", "(id: \"" + ID + "\") { id }",
            "correctQuote", "(input: {id: \"" + ID + "\", kind: MIXED}) { id }",
            "updateSpeaker", "(input: {id: \"" + ID + "\"}) { id }",
            "mergeSpeakers", "(into: \"" + ID + "\", from: \"" + ID + "\") { id }");

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    /** An answer of the endpoint: a refusal of what an operation wants is the operation's error, not that of HTTP. */
    private static JsonPath ask(@Nullable String authorization, String query) {
        RequestSpecification request = RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("query", query));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        Response answer = request.post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static void assertRefused(@Nullable String authorization, String query, String code, String reason) {
        JsonPath answer = ask(authorization, query);
        assertThat(answer.getList("errors.extensions.code")).as(query).containsExactly(code);
        assertThat(answer.getString("errors[0].message")).contains(reason);
        assertThat(answer.<Map<String, ?>>get("data")).isNull();
    }

    @Test
    void everyMutationIsForEditors() {
        assertThat(ask(null, "{ __schema { mutationType { fields { name } } } }")
                        .getList("data.__schema.mutationType.fields.name", String.class))
                .containsExactlyInAnyOrderElementsOf(MUTATIONS.keySet());
        String reader = SecuredServer.token("carla", "reader");
        MUTATIONS.forEach((name, rest) -> {
            String mutation = "mutation { " + name + rest + " }";
            assertRefused(null, mutation, "UNAUTHENTICATED", "Authorization: Bearer <key>");
            assertRefused(reader, mutation, "FORBIDDEN", "role editor");
        });
        assertThat(ask(null, "{ articles { totalCount } }").getInt("data.articles.totalCount"))
                .isZero();
    }

    @Test
    void auditIsForEditors() {
        String entry = NodeId.of(NodeId.Type.AuditEntry, 1);
        for (String query :
                List.of("{ auditEntries { totalCount } }", "query { nodes(ids: [\"" + entry + "\"]) { id } }")) {
            assertRefused(null, query, "UNAUTHENTICATED", "Authorization: Bearer <key>");
            assertRefused(SecuredServer.token("carla", "reader"), query, "FORBIDDEN", "role editor");
        }
    }

    @Test
    void auditNamesWhoWrote() {
        write(SecuredServer.ANN, "One");
        write(SecuredServer.ANN_OLD, "Two");
        write(SecuredServer.BOB, "Three");
        write(SecuredServer.token("carla", "editor"), "Four");
        JsonPath entries = ask(SecuredServer.ANN, operation("audit-entries"));
        assertThat(entries.getList("data.auditEntries.nodes.actor", String.class))
                .satisfiesExactly(
                        carla -> assertThat(carla).isEqualTo("user:carla"),
                        bob -> assertThat(bob).matches("key:[0-9a-f]{8}"),
                        ann -> assertThat(ann).isEqualTo("key:ann"),
                        ann -> assertThat(ann).isEqualTo("key:ann"));
    }

    private static void write(String authorization, String title) {
        JsonPath answer = ask(
                authorization,
                "mutation { ingestArticle(input: {title: \"" + title + "\", body: \"It rained on " + title
                        + ".\"}) { status } }");
        assertThat(answer.getString("data.ingestArticle.status"))
                .as(answer.prettify())
                .isEqualTo("CREATED");
    }
}
