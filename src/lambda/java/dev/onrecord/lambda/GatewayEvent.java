package dev.onrecord.lambda;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Events as Amazon's API Gateway sends them for its HTTP APIs, payload version 2.0. */
record GatewayEvent(JsonObject json) {

    static GatewayEvent get(String path, String query) {
        return of("GET", path, query);
    }

    static GatewayEvent post(String body) {
        GatewayEvent event = of("POST", "/graphql", "").with("content-type", "application/json");
        event.json.put("body", body);
        return event;
    }

    /** The operation, as a client posts it. */
    static GatewayEvent operation(String text) {
        return post(new JsonObject().put("query", text).encode());
    }

    private static GatewayEvent of(String method, String path, String query) {
        JsonObject http = new JsonObject()
                .put("method", method)
                .put("path", path)
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "198.51.100.7")
                .put("userAgent", "curl/8.5.0");
        return new GatewayEvent(new JsonObject()
                .put("version", "2.0")
                .put("routeKey", "$default")
                .put("rawPath", path)
                .put("rawQueryString", query)
                .put("cookies", new JsonArray())
                .put(
                        "headers",
                        new JsonObject()
                                .put("accept", "*/*")
                                .put("host", "abcdef1234.execute-api.eu-central-1.amazonaws.com")
                                .put("x-forwarded-for", "198.51.100.7")
                                .put("x-forwarded-port", "443")
                                .put("x-forwarded-proto", "https"))
                .put(
                        "requestContext",
                        new JsonObject()
                                .put("accountId", "123456789012")
                                .put("apiId", "abcdef1234")
                                .put("domainName", "abcdef1234.execute-api.eu-central-1.amazonaws.com")
                                .put("http", http)
                                .put("requestId", "JKJaXmPLvHcESHA=")
                                .put("routeKey", "$default")
                                .put("stage", "$default")
                                .put("time", "25/Nov/2026:19:22:58 +0000")
                                .put("timeEpoch", 1795634578000L))
                .put("isBase64Encoded", false));
    }

    GatewayEvent with(String header, String value) {
        json.getJsonObject("headers").put(header, value);
        return this;
    }

    /** From another client. */
    GatewayEvent from(String address, String forwardedFor) {
        json.getJsonObject("requestContext").getJsonObject("http").put("sourceIp", address);
        return with("x-forwarded-for", forwardedFor);
    }

    /** The body as the gateway hands on what it takes for binary. */
    GatewayEvent inBase64() {
        byte[] body = json.getString("body").getBytes(StandardCharsets.UTF_8);
        json.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        return this;
    }
}
