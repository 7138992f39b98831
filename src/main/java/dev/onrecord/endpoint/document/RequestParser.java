package dev.onrecord.endpoint.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request out of a JSON object, and says which one is wrong. */
public final class RequestParser {

    private RequestParser() {}

    /**
     * The parameters of a request.
     *
     * @throws RequestRefusedException if one has the wrong type, or none names a document
     */
    public static GraphqlRequest parse(Object json) {
        if (!(json instanceof Map<?, ?> parameters)) {
            throw bad("A request is a JSON object with the parameter query");
        }
        String id = string(parameters, "documentId");
        GraphqlRequest request = new GraphqlRequest(
                string(parameters, "query"),
                id == null ? string(parameters, "id") : id,
                hash(object(parameters, "extensions")),
                string(parameters, "operationName"),
                object(parameters, "variables"));
        if (request.query() == null && request.documentId() == null && request.sha256Hash() == null) {
            throw bad("Parameter query is missing: the text of the operation");
        }
        return request;
    }

    private static @Nullable String string(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw bad("Parameter " + name + " must be a string");
    }

    @SuppressWarnings("unchecked") // names in JSON are strings
    private static Map<String, @Nullable Object> object(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw bad("Parameter " + name + " must be an object");
    }

    private static @Nullable String hash(Map<String, @Nullable Object> extensions) {
        Object persisted = extensions.get("persistedQuery");
        if (persisted == null) {
            return null;
        }
        if (!(persisted instanceof Map<?, ?> query) || !(query.get("sha256Hash") instanceof String hash)) {
            throw bad("Parameter extensions.persistedQuery must be an object with a version and a sha256Hash");
        }
        if (!(query.get("version") instanceof Integer version) || version != 1) {
            throw bad("Parameter extensions.persistedQuery.version must be 1");
        }
        return hash.toLowerCase(Locale.ROOT);
    }

    private static RequestRefusedException bad(String message) {
        return RequestRefusedException.ofHttp(400, RequestError.BAD_REQUEST, message);
    }
}
