package dev.onrecord.endpoint.limit;

import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a client's minute still had enough points.
 *
 * @param limit points in a minute; 0 where they are not limited
 * @param remaining points that are left
 * @param resetSeconds until the minute is as good as new; if refused, until what was asked for would be allowed
 */
public record RateDecision(boolean allowed, long limit, long remaining, long resetSeconds) {

    static final RateDecision UNLIMITED = new RateDecision(true, 0, 0, 0);

    /** Response headers as the IETF draft "RateLimit header fields for HTTP" has them; for every answer, allowed or not. */
    public Map<String, String> headers() {
        if (limit == 0) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("RateLimit-Policy", "\"cost\";q=" + limit + ";w=60");
        headers.put("RateLimit", "\"cost\";r=" + remaining + ";t=" + resetSeconds);
        if (!allowed) {
            headers.put("Retry-After", Long.toString(resetSeconds));
        }
        return headers;
    }

    /** What the client is told, with status 429, if it was refused. */
    public Optional<GraphQLError> refusal() {
        if (allowed) {
            return Optional.empty();
        }
        String message = "Too much in one minute: " + remaining + " of " + limit + " points are left"
                + " (onrecord.limit.points-per-minute): try again in " + resetSeconds + " s, or ask for less";
        Map<String, Object> figures = Map.of("limit", limit, "remaining", remaining, "retryAfter", resetSeconds);
        return Optional.of(LimitError.of(LimitError.RATE_LIMITED, message, figures, null));
    }
}
