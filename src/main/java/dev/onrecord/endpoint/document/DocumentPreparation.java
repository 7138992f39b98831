package dev.onrecord.endpoint.document;

import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.limit.DocumentLimits;
import dev.onrecord.endpoint.limit.IntrospectionSwitch;
import dev.onrecord.endpoint.limit.Suggestions;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Parses and checks documents; those that are valid are remembered, so that this happens once a text. */
@ApplicationScoped
public class DocumentPreparation {

    private final GraphQLSchema schema;
    private final DocumentLimits limits;
    private final boolean shown;
    private final Recent<PreparedDocument> recent =
            new Recent<>(document -> document.text().length());

    DocumentPreparation(GraphQLSchema schema, DocumentLimits limits, EndpointConfig config) {
        this.schema = schema;
        this.limits = limits;
        this.shown = config.introspection();
    }

    /**
     * A document that may be executed.
     *
     * @throws RequestRefusedException if it has mistakes, or asks for more than it may
     */
    public PreparedDocument prepare(String text) {
        return recent.get(text).orElseGet(() -> {
            PreparedDocument prepared = new PreparedDocument(text, Sha256.of(text), checked(parse(text)));
            recent.put(text, prepared);
            return prepared;
        });
    }

    private Document parse(String text) {
        try {
            return new Parser().parseDocument(limits.parsing(text));
        } catch (InvalidSyntaxException mistake) {
            throw RequestRefusedException.of(limits.refusal(mistake)
                    .orElseGet(() -> RequestError.of(RequestError.PARSE_FAILED, mistake.toInvalidSyntaxError())));
        }
    }

    private Document checked(Document document) {
        limits.refusal(document).ifPresent(error -> {
            throw RequestRefusedException.of(error);
        });
        if (!shown) {
            IntrospectionSwitch.refusal(document).ifPresent(error -> {
                throw RequestRefusedException.of(error);
            });
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (errors.isEmpty()) {
            return document;
        }
        List<ValidationError> told = shown ? Suggestions.addTo(errors, schema, document) : errors;
        throw RequestRefusedException.of(told.stream()
                .map(error -> RequestError.of(RequestError.VALIDATION_FAILED, error))
                .toList());
    }
}
