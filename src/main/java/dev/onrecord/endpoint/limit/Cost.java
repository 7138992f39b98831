package dev.onrecord.endpoint.limit;

import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation costs.
 *
 * @param requested objects that it asks for, at most
 * @param limit objects that it may ask for
 */
public record Cost(long requested, long limit) {

    /** Why the operation must not be executed, if it is too expensive. */
    public Optional<GraphQLError> refusal() {
        if (requested <= limit) {
            return Optional.empty();
        }
        String message = "Asks for up to " + requested + " objects, at most " + limit
                + " allowed (onrecord.limit.max-cost): give smaller pages by `first`, above all to outer lists";
        Map<String, Object> figures = Map.of("cost", requested, "limit", limit);
        return Optional.of(LimitError.of(LimitError.TOO_EXPENSIVE, message, figures, null));
    }

    /** What the client's minute is charged with: at least one, also for what returns no object. */
    public long points() {
        return Math.max(1, requested);
    }

    /** For {@code extensions.cost}. */
    public Map<String, Object> extension(ObjectCount returned) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("requested", requested);
        extension.put("actual", returned.objects());
        extension.put("limit", limit);
        return extension;
    }
}
