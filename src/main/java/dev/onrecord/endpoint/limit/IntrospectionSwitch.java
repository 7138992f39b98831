package dev.onrecord.endpoint.limit;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells documents that ask for the schema, for servers that do not show it. {@code __typename} is free. */
public final class IntrospectionSwitch {

    private IntrospectionSwitch() {}

    /** Whether any operation or fragment of the document asks for the schema. */
    public static boolean usesIntrospection(Document document) {
        return Stream.concat(
                        document.getDefinitionsOfType(OperationDefinition.class).stream()
                                .map(Tally::of),
                        document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                .map(Tally::of))
                .anyMatch(tally -> tally.introspectionDepth() > 0);
    }

    /** What a document is answered that asks for a schema that is not shown. */
    public static Optional<GraphQLError> refusal(Document document) {
        return usesIntrospection(document)
                ? Optional.of(LimitError.of(
                        LimitError.INTROSPECTION_DISABLED,
                        "This server does not show its schema: ask without __schema and __type",
                        Map.of(),
                        null))
                : Optional.empty();
    }
}
