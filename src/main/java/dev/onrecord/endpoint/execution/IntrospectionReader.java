package dev.onrecord.endpoint.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.MergedField;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets graphql-java answer what an operation asks of the schema, in a document of its own. */
final class IntrospectionReader implements FieldReader {

    private final GraphQL graphql;
    private final List<String> variables;
    private final boolean first;

    private IntrospectionReader(GraphQL graphql, List<String> variables, boolean first) {
        this.graphql = graphql;
        this.variables = variables;
        this.first = first;
    }

    /**
     * Readers of each of these fields, by their keys. All of them ask for all, since graphql-java judges by all whether so
     * much is asked in good faith; only the first tells if it is not.
     */
    static Map<String, IntrospectionReader> of(
            GraphQLSchema schema, Document document, OperationDefinition operation, List<MergedField> fields) {
        List<VariableDefinition> definitions = operation.getVariableDefinitions().stream()
                .filter(IntrospectionReader::canBeAsked)
                .toList();
        List<Field> selected =
                fields.stream().flatMap(each -> each.getFields().stream()).toList();
        OperationDefinition part = operation.transform(builder -> builder.variableDefinitions(definitions)
                .directives(List.of())
                .selectionSet(SelectionSet.newSelectionSet(selected).build()));
        GraphQL graphql = executing(schema, part, document);
        List<String> variables =
                definitions.stream().map(VariableDefinition::getName).toList();
        Map<String, IntrospectionReader> readers = new HashMap<>();
        for (MergedField field : fields) {
            boolean first = readers.isEmpty();
            readers.put(field.getResultKey(), new IntrospectionReader(graphql, variables, first));
        }
        return readers;
    }

    private static GraphQL executing(GraphQLSchema schema, OperationDefinition part, Document document) {
        Document.Builder own = Document.newDocument().definition(part);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(own::definition);
        PreparsedDocumentEntry entry = new PreparsedDocumentEntry(own.build());
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(entry))
                .build();
    }

    /** Names of types and whether deprecated things are wanted: all that introspection can be asked for. */
    private static boolean canBeAsked(VariableDefinition variable) {
        Type<?> type = variable.getType();
        Type<?> nullable = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return nullable instanceof TypeName name
                && (name.getName().equals("String") || name.getName().equals("Boolean"));
    }

    @Override
    public @Nullable Object read(Execution execution, PlannedField field, @Nullable Object source) {
        Map<String, Object> given = new HashMap<>(execution.environments().variables());
        given.keySet().retainAll(variables);
        ExecutionResult result = graphql.execute(
                ExecutionInput.newExecutionInput("{ __typename }").variables(given));
        Map<String, Object> data = result.getData();
        if (data == null) {
            execution.errors().addAllHere(first ? result.getErrors() : List.of());
            return null;
        }
        return data.get(field.key());
    }
}
