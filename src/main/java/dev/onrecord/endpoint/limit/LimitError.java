package dev.onrecord.endpoint.limit;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client is told that asks for too much: a stable code, the figure, the limit, and what to do. */
final class LimitError {

    static final String TOO_COMPLEX = "TOO_COMPLEX";
    static final String TOO_EXPENSIVE = "TOO_EXPENSIVE";
    static final String RATE_LIMITED = "RATE_LIMITED";
    static final String INTROSPECTION_DISABLED = "INTROSPECTION_DISABLED";

    private LimitError() {}

    /** A document or its variables are larger than a setting, or where there is none our own judgement, allows. */
    static GraphQLError tooComplex(
            String what, long figure, @Nullable String setting, long limit, @Nullable SourceLocation location) {
        String by = setting == null ? "" : " (onrecord.limit." + setting + ")";
        return of(
                TOO_COMPLEX,
                what + ": " + figure + ", at most " + limit + " allowed" + by,
                Map.of("requested", figure, "limit", limit),
                location);
    }

    static GraphQLError of(
            String code, String message, Map<String, Object> figures, @Nullable SourceLocation location) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(figures);
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorClassification.errorClassification(code))
                .extensions(extensions);
        if (location != null) {
            error.location(location);
        }
        return error.build();
    }
}
