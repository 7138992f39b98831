package dev.onrecord.endpoint.http;

import static dev.onrecord.endpoint.http.EndpointClient.JSON;
import static dev.onrecord.endpoint.http.EndpointClient.RESPONSE;
import static dev.onrecord.endpoint.http.EndpointClient.TYPENAME;
import static dev.onrecord.endpoint.http.EndpointClient.assertAnswered;
import static dev.onrecord.endpoint.http.EndpointClient.assertRefused;
import static dev.onrecord.endpoint.http.EndpointClient.get;
import static dev.onrecord.endpoint.http.EndpointClient.header;
import static dev.onrecord.endpoint.http.EndpointClient.post;
import static dev.onrecord.endpoint.http.EndpointClient.send;
import static dev.onrecord.endpoint.http.EndpointClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.endpoint.document.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be remembered, by caches and by the server. */
@QuarkusTest
class CachingTest {

    private static final Map<String, String> ARTICLES =
            Map.of("query", "{ articles(first: 1) { totalCount nodes { id } } }");

    private final ArchiveState archive;
    private final Statements statements;

    @Inject
    CachingTest(ArchiveState archive, Statements statements) {
        this.archive = archive;
        this.statements = statements;
    }

    private static String tag(Map<String, String> parameters, String... headers) {
        return header(get(parameters, headers), "ETag");
    }

    @Test
    void tagStaysUntilTheArchiveChanges() {
        String tag = tag(ARTICLES);
        assertThat(tag).startsWith("W/\"").isEqualTo(tag(ARTICLES));
        QuarkusTransaction.requiringNew().run(archive::changed);
        assertThat(tag(ARTICLES)).isNotEqualTo(tag);
    }

    @Test
    void tagIsThatOfTheRequestAndItsType() {
        Map<String, String> other = Map.of("query", "{ articles(first: 2) { totalCount nodes { id } } }");
        assertThat(tag(ARTICLES)).isNotEqualTo(tag(other));
        String plain =
                header(send(to("/graphql?" + EndpointClient.query(ARTICLES)).header("Accept", JSON)), "ETag");
        assertThat(plain).isNotEmpty().isNotEqualTo(tag(ARTICLES));
    }

    @Test
    void knownAnswerIsNotMadeAgain() {
        HttpResponse<String> first = get(ARTICLES);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        long before = statements.count();
        HttpResponse<String> again = get(ARTICLES, "If-None-Match", "\"other\", " + header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(again, "Vary")).isEqualTo(header(first, "Vary")).contains("Accept", "Authorization");
        assertThat(statements.count() - before).as("the version is read").isEqualTo(1);
    }

    @Test
    void errorsAndPostsAreNotStored() {
        HttpResponse<String> failed = get(Map.of("query", "{ node(id: \"x\") { id } }"));
        assertThat(header(failed, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(failed, "ETag")).isEmpty();
        assertThat(header(post(TYPENAME), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void schemaHasATag() {
        HttpResponse<String> schema = send(to("/graphql/schema.graphql"));
        assertThat(schema.body()).contains("type Query");
        HttpResponse<String> again =
                send(to("/graphql/schema.graphql").header("If-None-Match", header(schema, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static String persisted(String text) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(text) + "\"}}";
    }

    @Test
    void textSentWithItsHashIsFoundByItLater() {
        String text = "query Remembered { __typename }";
        Map<String, String> byHash = Map.of("extensions", persisted(text));
        assertRefused(get(byHash), 400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        Map<String, String> both = new LinkedHashMap<>(byHash);
        both.put("query", text);
        assertAnswered(get(both), "{\"__typename\":\"Query\"}");
        assertAnswered(get(byHash), "{\"__typename\":\"Query\"}");
        assertAnswered(post("{\"extensions\":" + persisted(text) + "}"), "{\"__typename\":\"Query\"}");
    }

    @Test
    void hashMustBeThatOfTheText() {
        String body = "{\"query\":\"{ __typename }\",\"extensions\":" + persisted("{ other }") + "}";
        assertRefused(post(body), 400, "PERSISTED_QUERY_HASH_MISMATCH", "sha256Hash");
        assertRefused(
                post(body, "Content-Type", JSON, "Accept", RESPONSE), 400, "PERSISTED_QUERY_HASH_MISMATCH", "query");
    }

    @Test
    void versionOfPersistedQueriesMustBeKnown() {
        String body = "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"0\"}}}";
        assertRefused(post(body), 400, "BAD_REQUEST", "persistedQuery.version");
    }
}
