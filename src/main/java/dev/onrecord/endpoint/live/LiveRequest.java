package dev.onrecord.endpoint.live;

import dev.onrecord.endpoint.document.GraphqlRequest;
import dev.onrecord.endpoint.document.RequestParser;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation that somebody asks for, well formed: a query, and of the right types what may come with it. */
record LiveRequest(JsonObject json) {

    private static final List<String> OBJECTS = List.of("variables", "extensions");

    /**
     * Checks what was sent.
     *
     * @throws IllegalArgumentException whose message says what is wrong with it
     */
    static LiveRequest of(@Nullable Object sent) {
        if (!(sent instanceof JsonObject json)) {
            throw new IllegalArgumentException("must be an object");
        }
        if (!(json.getValue("query") instanceof String)) {
            throw new IllegalArgumentException("query must be a string");
        }
        if (json.getValue("operationName") != null && !(json.getValue("operationName") instanceof String)) {
            throw new IllegalArgumentException("operationName must be a string");
        }
        for (String name : OBJECTS) {
            if (json.getValue(name) != null && !(json.getValue(name) instanceof JsonObject)) {
                throw new IllegalArgumentException(name + " must be an object");
            }
        }
        return new LiveRequest(json);
    }

    /** As {@link #of(Object)}, of JSON. */
    static LiveRequest parse(String text) {
        try {
            return of(new JsonObject(text));
        } catch (DecodeException broken) {
            throw new IllegalArgumentException("must be a JSON object", broken);
        }
    }

    /** The same, as it comes over HTTP. */
    GraphqlRequest parameters() {
        return RequestParser.parse(new JsonObject(json.encode()).getMap());
    }

    String query() {
        return json.getString("query");
    }

    @Nullable
    String operationName() {
        return json.getString("operationName");
    }
}
