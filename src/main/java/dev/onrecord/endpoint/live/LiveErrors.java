package dev.onrecord.endpoint.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Errors of operations in the form of GraphQL: arrays, as JSON. */
final class LiveErrors {

    /** The caller lets answers pile up. */
    static final String SLOW = of(
            "SLOW_CONSUMER",
            "The subscription ended because its answers were not taken as fast as they came; subscribe again, and filter");

    private LiveErrors() {}

    static String of(String code, String message) {
        JsonObject extensions = new JsonObject().put("code", code);
        return new JsonArray()
                .add(new JsonObject().put("message", message).put("extensions", extensions))
                .encode();
    }

    /** An answer that consists of these errors. */
    static String answer(String errors) {
        return "{\"errors\":" + errors + "}";
    }

    static String unexpected(String reference) {
        JsonObject extensions = new JsonObject().put("code", "INTERNAL").put("reference", reference);
        String message = "Unexpected failure; the server's log has it under " + reference;
        return new JsonArray()
                .add(new JsonObject().put("message", message).put("extensions", extensions))
                .encode();
    }
}
