package dev.onrecord.endpoint.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.MergedField;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
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

    IntrospectionReader(GraphQLSchema schema, Document document, OperationDefinition operation, MergedField field) {
        List<VariableDefinition> definitions = operation.getVariableDefinitions().stream()
                .filter(IntrospectionReader::canBeAsked)
                .toList();
        this.variables = definitions.stream().map(VariableDefinition::getName).toList();
        OperationDefinition part = operation.transform(builder -> builder.variableDefinitions(definitions)
                .directives(List.of())
                .selectionSet(SelectionSet.newSelectionSet(field.getFields()).build()));
        Document.Builder own = Document.newDocument().definition(part);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(own::definition);
        PreparsedDocumentEntry entry = new PreparsedDocumentEntry(own.build());
        this.graphql = GraphQL.newGraphQL(schema)
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
        execution.errors().addAllHere(result.getErrors());
        Map<String, Object> data = result.getData();
        return data == null ? null : data.get(field.key());
    }
}
