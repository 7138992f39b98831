package dev.onrecord.endpoint.live;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of graphql-transport-ws that a client may send, well formed.
 *
 * @param id of the operation; empty where the message has none
 */
record ClientMessage(String type, String id, @Nullable JsonObject payload) {

    static final String CONNECTION_INIT = "connection_init";
    static final String PING = "ping";
    static final String PONG = "pong";
    static final String SUBSCRIBE = "subscribe";
    static final String COMPLETE = "complete";

    private static final List<String> OF_CONNECTION = List.of(CONNECTION_INIT, PING, PONG);
    private static final List<String> OF_OPERATION = List.of(SUBSCRIBE, COMPLETE);

    /**
     * Reads what was received.
     *
     * @throws IllegalArgumentException whose message says what is wrong with it
     */
    static ClientMessage parse(String text) {
        JsonObject json = object(text);
        String type = json.getValue("type") instanceof String named ? named : "";
        if (OF_CONNECTION.contains(type)) {
            return new ClientMessage(type, "", optionalPayload(json));
        }
        if (!OF_OPERATION.contains(type)) {
            throw new IllegalArgumentException("type must be one of connection_init, ping, pong, subscribe, complete");
        }
        if (!(json.getValue("id") instanceof String id) || id.isEmpty()) {
            throw new IllegalArgumentException(type + " needs an id, a string");
        }
        return new ClientMessage(type, id, type.equals(SUBSCRIBE) ? operation(json) : null);
    }

    private static JsonObject object(String text) {
        try {
            return new JsonObject(text);
        } catch (DecodeException broken) {
            throw new IllegalArgumentException("must be a JSON object", broken);
        }
    }

    private static @Nullable JsonObject optionalPayload(JsonObject json) {
        Object payload = json.getValue("payload");
        if (payload != null && !(payload instanceof JsonObject)) {
            throw new IllegalArgumentException("payload must be an object");
        }
        return (JsonObject) payload;
    }

    private static JsonObject operation(JsonObject json) {
        try {
            return LiveRequest.of(json.getValue("payload")).json();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("payload: " + wrong.getMessage(), wrong);
        }
    }

    /** The operation of {@link #SUBSCRIBE}. */
    LiveRequest request() {
        return LiveRequest.of(payload);
    }
}
