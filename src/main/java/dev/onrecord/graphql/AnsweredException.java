package dev.onrecord.graphql;

import dev.onrecord.archive.error.DomainException;
import dev.onrecord.archive.error.UnavailableException;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An error in the form in which it is served: a message, and extensions that programs can read. */
final class AnsweredException extends RuntimeException implements GraphQLError {

    private static final long serialVersionUID = 1;

    private final HashMap<String, Object> extensions;

    private AnsweredException(String message, Map<String, Object> extensions) {
        super(message, null, false, false);
        this.extensions = new HashMap<>(extensions);
    }

    static AnsweredException of(DomainException error) {
        Map<String, Object> extensions = new HashMap<>(Map.of("code", error.code()));
        if (error.field() != null) {
            extensions.put("field", error.field());
        }
        return new AnsweredException(Objects.requireNonNull(error.getMessage()), extensions);
    }

    static AnsweredException unexpected(String reference) {
        return new AnsweredException(
                "Unexpected failure; the server's log has it under " + reference,
                Map.of("code", "INTERNAL", "reference", reference));
    }

    static AnsweredException unavailable() {
        return new AnsweredException(UnavailableException.MESSAGE, Map.of("code", UnavailableException.CODE));
    }

    /** What nobody will read: the answer has been given, or whoever asked is gone. */
    static AnsweredException cancelled() {
        return new AnsweredException("Cancelled", Map.of("code", "TIMEOUT"));
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }
}
