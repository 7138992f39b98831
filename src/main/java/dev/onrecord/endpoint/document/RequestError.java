package dev.onrecord.endpoint.document;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors of requests, each with a stable code. */
public final class RequestError implements GraphQLError {

    public static final String BAD_REQUEST = "BAD_REQUEST";
    public static final String PARSE_FAILED = "GRAPHQL_PARSE_FAILED";
    public static final String VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED";
    public static final String BAD_USER_INPUT = "BAD_USER_INPUT";
    public static final String INTERNAL = "INTERNAL";

    private static final long serialVersionUID = 1;

    private final String message;
    private final transient List<SourceLocation> locations;
    private final LinkedHashMap<String, Object> extensions = new LinkedHashMap<>();

    private RequestError(String code, String message, @Nullable List<SourceLocation> locations) {
        this.message = message;
        this.locations = locations == null ? List.of() : List.copyOf(locations);
        extensions.put("code", code);
    }

    public static GraphQLError of(String code, String message) {
        return new RequestError(code, message, List.of());
    }

    /** The library's error with a code of ours. */
    static GraphQLError of(String code, GraphQLError error) {
        return new RequestError(code, error.getMessage(), error.getLocations());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(String.valueOf(extensions.get("code")));
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
