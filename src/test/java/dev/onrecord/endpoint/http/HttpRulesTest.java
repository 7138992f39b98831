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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of HTTP is understood, and with which status it is answered. */
@QuarkusTest
class HttpRulesTest {

    private static final String QUERY = "{\"__typename\":\"Query\"}";
    private static final String MUTATION = "mutation { deleteArticle(id: \"QXJ0aWNsZTox\") }";

    @Test
    void queriesAreAnsweredByPostAndGet() {
        assertAnswered(post(TYPENAME), QUERY);
        assertAnswered(get(Map.of("query", "{ __typename }")), QUERY);
        assertAnswered(send(to("/graphql/?query=%7B__typename%7D")), QUERY);
    }

    @Test
    void parametersOfUrlsAreJson() {
        HttpResponse<String> answer = get(Map.of(
                "query", "query A { __typename } query B($first: Int) { articles(first: $first) { __typename } }",
                "operationName", "B",
                "variables", "{\"first\": 1}",
                "extensions", "{}"));
        assertAnswered(answer, "{\"articles\":{\"__typename\":\"ArticleConnection\"}}");
    }

    @Test
    void headIsGetWithoutBody() {
        HttpResponse<String> answer =
                send(to("/graphql?query=%7B__typename%7D").method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "ETag")).isNotEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void otherMethodsAreNotAllowed(String method) {
        for (String path : new String[] {"/graphql", "/graphql/"}) {
            HttpResponse<String> answer = send(to(path).method(method, BodyPublishers.noBody()));
            assertRefused(answer, 405, "METHOD_NOT_ALLOWED", method);
            assertThat(header(answer, "Allow")).contains("GET", "POST");
        }
    }

    @Test
    void mutationsAreNeverExecutedByGet() {
        HttpResponse<String> answer = get(Map.of("query", MUTATION));
        assertRefused(answer, 405, "METHOD_NOT_ALLOWED", "POST");
        assertThat(header(answer, "Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "nonsense"
            })
    void bodiesThatAreNotJsonInUtf8AreRefused(String type) {
        HttpResponse<String> answer = post(TYPENAME, "Content-Type", type);
        assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type");
    }

    @Test
    void bodiesWithoutTypeAndPackedBodiesAreRefused() {
        assertRefused(
                send(to("/graphql").POST(BodyPublishers.ofString(TYPENAME))),
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Content-Type");
        HttpResponse<String> packed = post(TYPENAME, "Content-Type", JSON, "Content-Encoding", "gzip");
        assertRefused(packed, 415, "UNSUPPORTED_MEDIA_TYPE", "Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
    void jsonInUtf8IsTaken(String type) {
        assertAnswered(post(TYPENAME, "Content-Type", type), QUERY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                "application/json|application/json",
                "application/graphql-response+json|application/graphql-response+json",
                "application/graphql-response+json, application/json|application/graphql-response+json",
                "application/json, application/graphql-response+json|application/graphql-response+json",
                "application/graphql-response+json;q=0.5, application/json;q=0.9|application/json",
                "application/json;q=0.1, */*;q=0.5|application/graphql-response+json",
                "text/html, application/json;q=0.9, */*;q=0.8|application/json"
            })
    void bestTypeIsAnswered(String accept, String type) {
        HttpResponse<String> answer = post(TYPENAME, "Content-Type", JSON, "Accept", accept);
        assertThat(header(answer, "Content-Type")).isEqualTo(type + "; charset=utf-8");
        assertThat(header(answer, "Vary")).contains("Accept", "Accept-Encoding");
    }

    @Test
    void plainJsonIsAnsweredWhereNothingIsAccepted() {
        assertThat(header(post(TYPENAME, "Content-Type", JSON), "Content-Type")).startsWith(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;charset=utf-16", "image/*"})
    void typesThatWeDoNotHaveAreNotAcceptable(String accept) {
        assertRefused(post(TYPENAME, "Content-Type", JSON, "Accept", accept), 406, "BAD_REQUEST", "Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":{}}|query",
                "{\"query\":1}|query",
                "{}|query",
                "{\"query\":\"{ __typename }\",\"variables\":\"x\"}|variables",
                "{\"query\":\"{ __typename }\",\"variables\":[1]}|variables",
                "{\"query\":\"{ __typename }\",\"operationName\":{}}|operationName",
                "{\"query\":\"{ __typename }\",\"extensions\":0}|extensions",
                "{\"documentId\":7}|documentId",
                "\"text\"|JSON object",
                "null|JSON object",
                "{\"query\"|not JSON",
                "{} {}|not JSON"
            })
    void malformedRequestsNameWhatIsWrong(String body, String named) {
        assertRefused(post(body), 400, "BAD_REQUEST", named);
        assertRefused(post(body, "Content-Type", JSON, "Accept", JSON), 400, "BAD_REQUEST", named);
    }

    @Test
    void malformedUrlsNameWhatIsWrong() {
        assertRefused(get(Map.of("variables", "{}")), 400, "BAD_REQUEST", "query");
        assertRefused(get(Map.of("query", "{ __typename }", "variables", "[]")), 400, "BAD_REQUEST", "variables");
        assertRefused(get(Map.of("query", "{ __typename }", "extensions", "{")), 400, "BAD_REQUEST", "extensions");
        assertRefused(send(to("/graphql?query=%7B%7D&query=%7B%7D")), 400, "BAD_REQUEST", "twice");
        assertRefused(send(to("/graphql?query=%C3%28")), 400, "BAD_REQUEST", "UTF-8");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] body = {'{', '"', 'q', (byte) 0xC3, '(', '"', ':', '1', '}'};
        HttpResponse<String> answer =
                send(to("/graphql").header("Content-Type", JSON).POST(BodyPublishers.ofByteArray(body)));
        assertRefused(answer, 400, "BAD_REQUEST", "UTF-8");
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        String body = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(100_000) + "}}";
        assertRefused(post(body), 400, "BAD_REQUEST", "JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ articles|GRAPHQL_PARSE_FAILED",
                "{ artikles { __typename } }|GRAPHQL_VALIDATION_FAILED",
                "query($first: Int!) { articles(first: $first) { __typename } }|BAD_USER_INPUT"
            })
    void mistakesInDocumentsAreBadRequestsOnlyWhereTheTypeTellsByStatus(String document, String code) {
        String body = "{\"query\":\"" + document + "\"}";
        HttpResponse<String> answer = post(body);
        assertRefused(answer, 400, code, "");
        JsonPath error = JsonPath.from(answer.body()).setRootPath("errors[0]");
        assertThat(error.getInt("locations[0].line")).isEqualTo(1);
        assertThat(error.getString("message")).isNotBlank();
        assertRefused(post(body, "Content-Type", JSON, "Accept", JSON), 200, code, "");
    }

    @Test
    void operationsThatAreNotThereAreNamed() {
        assertRefused(
                post("{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}"),
                400,
                "OPERATION_RESOLUTION_FAILURE",
                "'B'");
        assertRefused(
                post("{\"query\":\"query A { __typename } query B { __typename }\"}"),
                400,
                "OPERATION_RESOLUTION_FAILURE",
                "operationName");
    }

    @Test
    void errorsOfFieldsAreAnswersAllTheSame() {
        HttpResponse<String> answer = post("{\"query\":\"{ node(id: \\\"x\\\") { id } }\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.from(answer.body()).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_INPUT");
        assertThat(answer.body()).contains("\"data\":{\"node\":null}", "\"path\":[\"node\"]");
    }

    @Test
    void listsOfOperationsAreRefused() {
        assertRefused(post("[" + TYPENAME + "]"), 400, "BATCH_REFUSED", "onrecord.endpoint.max-batch");
    }

    @Test
    void unknownNamesAreMetWithSuggestions() {
        assertRefused(
                post("{\"query\":\"{ artikles { __typename } }\"}"), 400, "GRAPHQL_VALIDATION_FAILED", "articles");
    }

    @Test
    void browsersAreSentToGraphiql() {
        HttpResponse<String> answer = send(to("/graphql").header("Accept", "text/html,*/*;q=0.8"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/q/graphql-ui/");
    }

    @Test
    void answersAreCompressedForThoseWhoCanReadIt() {
        for (String type : new String[] {JSON, RESPONSE}) {
            for (String encoding : new String[] {"gzip", "deflate"}) {
                HttpResponse<String> answer = post(
                        "{\"query\":\"{ __schema { types { name description } } }\"}",
                        "Content-Type",
                        JSON,
                        "Accept",
                        type,
                        "Accept-Encoding",
                        encoding);
                assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding);
            }
        }
        assertThat(header(post(TYPENAME), "Content-Encoding")).isEmpty();
    }

    @Test
    void costIsToldOnRequest() {
        String body = "{\"query\":\"{ articles(first: 5) { nodes { id } } }\"}";
        HttpResponse<String> answer = post(body, "Content-Type", JSON, "X-Onrecord-Cost", "true");
        JsonPath cost = JsonPath.from(answer.body()).setRootPath("extensions.cost");
        assertThat(cost.getMap("")).containsKeys("requested", "actual", "limit");
        assertThat(cost.getInt("requested")).isEqualTo(5);
        assertThat(post(body).body()).doesNotContain("extensions");
    }
}
