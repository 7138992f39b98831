package dev.onrecord.endpoint.limit;

import dev.onrecord.text.Spelling;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Adds to errors of validation which known names may have been meant; only for servers that show their schema. */
public final class Suggestions {

    /** Whoever has more mistakes is guessing, or wants us to work. */
    private static final int ERRORS = 10;

    private static final Set<ValidationErrorClassification> NAMES = Set.of(
            ValidationErrorType.FieldUndefined, ValidationErrorType.UnknownArgument, ValidationErrorType.UnknownType);

    private Suggestions() {}

    /** The same errors in the same order. */
    public static List<ValidationError> addTo(List<ValidationError> errors, GraphQLSchema schema, Document document) {
        UnknownNames unknown = new UnknownNames(schema, document);
        return IntStream.range(0, errors.size())
                .mapToObj(i -> i < ERRORS ? suggesting(errors.get(i), unknown) : errors.get(i))
                .toList();
    }

    private static ValidationError suggesting(ValidationError error, UnknownNames unknown) {
        if (!NAMES.contains(error.getValidationErrorType())) {
            return error;
        }
        List<String> meant = unknown.in(error).stream()
                .flatMap(name -> Spelling.closest(name.written(), name.known()).stream())
                .toList();
        if (meant.isEmpty()) {
            return error;
        }
        return ValidationError.newValidationError()
                .validationErrorType(error.getValidationErrorType())
                .sourceLocations(error.getLocations())
                .description(error.getMessage() + ". Did you mean " + Spelling.listed(meant) + "?")
                .queryPath(error.getQueryPath())
                .extensions(error.getExtensions())
                .build();
    }
}
