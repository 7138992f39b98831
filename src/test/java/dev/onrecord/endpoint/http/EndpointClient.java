package dev.onrecord.endpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Speaks plain HTTP to the running server, header by header. */
final class EndpointClient {

    static final String JSON = "application/json";
    static final String RESPONSE = "application/graphql-response+json";
    static final String TYPENAME = "{\"query\":\"{ __typename }\"}";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private EndpointClient() {}

    static HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + pathAndQuery));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A POST of JSON that accepts the new media type. */
    static HttpResponse<String> post(String body) {
        return post(body, "Accept", RESPONSE, "Content-Type", JSON);
    }

    static HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = to("/graphql").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A GET with these parameters that accepts the new media type. */
    static HttpResponse<String> get(Map<String, String> parameters, String... headers) {
        HttpRequest.Builder request = to("/graphql?" + query(parameters)).header("Accept", RESPONSE);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static void assertRefused(HttpResponse<String> answer, int status, String code, String message) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonPath json = JsonPath.from(answer.body());
        assertThat(json.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(json.getString("errors[0].message")).contains(message);
        assertThat(json.getMap("$")).doesNotContainKey("data");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    static void assertAnswered(HttpResponse<String> answer, String data) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":" + data + "}");
    }
}
