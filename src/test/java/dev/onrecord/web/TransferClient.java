package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Sends files to the running server, and gets them back. */
final class TransferClient {

    private TransferClient() {}

    static Response post(byte[] file) {
        return RestAssured.given()
                .contentType("application/octet-stream")
                .body(file)
                .post("/import");
    }

    static Response post(String lines) {
        return post(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The events of an import that must be taken. */
    static List<JsonObject> events(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().lines().map(JsonObject::new).toList();
    }

    static JsonObject report(Response answer) {
        List<JsonObject> events = events(answer);
        return events.get(events.size() - 1).getJsonObject("report");
    }

    static List<JsonObject> rejections(Response answer) {
        return events(answer).stream()
                .filter(event -> event.containsKey("rejection"))
                .map(event -> event.getJsonObject("rejection"))
                .toList();
    }

    static String export() {
        return export(Map.of());
    }

    static String export(Map<String, String> parameters) {
        Response answer = RestAssured.given().queryParams(parameters).get("/export");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    /** A line for an article, with further fields. */
    static String line(String title, String body, Map<String, ?> more) {
        JsonObject line = new JsonObject().put("title", title).put("body", body);
        more.forEach(line::put);
        return line.encode() + "\n";
    }
}
