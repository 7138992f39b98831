package dev.onrecord.endpoint.live;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A client of GraphQL over server-sent events. */
final class EventReader implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    private EventReader(HttpRequest.Builder request) {
        try {
            response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    static EventReader post(String body, String type) {
        return new EventReader(HttpRequest.newBuilder(uri(""))
                .header("Accept", "text/event-stream")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static EventReader post(String query) {
        return post(new JsonObject().put("query", query).encode(), "application/json");
    }

    static EventReader get(String query) {
        return new EventReader(HttpRequest.newBuilder(uri("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/event-stream"));
    }

    private static URI uri(String query) {
        return URI.create("http://localhost:" + RestAssured.port + "/graphql" + query);
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Waits for the next line that says something; null at the end. */
    String line() {
        try {
            String line = lines.readLine();
            while (line != null && (line.isEmpty() || line.startsWith(":"))) {
                line = lines.readLine();
            }
            return line;
        } catch (IOException cut) {
            return "cut";
        }
    }

    /** Waits for the next line, of whatever kind. */
    String rawLine() throws IOException {
        return lines.readLine();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
