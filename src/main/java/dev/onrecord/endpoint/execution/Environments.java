package dev.onrecord.endpoint.execution;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the framework's own code where an execution is, where that code is asked: of arguments and failures. */
final class Environments {

    private final GraphQLSchema schema;
    private final Execution execution;
    private final Operation operation;

    Environments(GraphQLSchema schema, Execution execution, Operation operation) {
        this.schema = schema;
        this.execution = execution;
        this.operation = operation;
    }

    Map<String, Object> variables() {
        return operation.variables().toMap();
    }

    /** The arguments of a field by name, coerced; those that are not given and have no default are missing. */
    Map<String, Object> arguments(PlannedField field) {
        return ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                field.definition().getArguments(),
                field.merged().getArguments(),
                operation.variables(),
                execution.context(),
                execution.locale());
    }

    DataFetchingEnvironment of(PlannedField field, @Nullable Object source, Map<String, Object> arguments) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLSchema(schema)
                .graphQLContext(execution.context())
                .locale(execution.locale())
                .document(operation.document())
                .operationDefinition(operation.definition())
                .variables(variables())
                .source(source)
                .arguments(arguments)
                .parentType(field.parent())
                .fieldDefinition(field.definition())
                .fieldType(field.definition().getType())
                .mergedField(field.merged())
                .executionStepInfo(step(field))
                .build();
    }

    private ExecutionStepInfo step(PlannedField field) {
        return ExecutionStepInfo.newExecutionStepInfo()
                .type(field.definition().getType())
                .fieldDefinition(field.definition())
                .fieldContainer(field.parent())
                .field(field.merged())
                .path(execution.path().now())
                .build();
    }

    /** What a method may ask of the field that it is called for. */
    Context context(PlannedField field, @Nullable Object source) {
        DataFetchingEnvironment environment = of(field, source, arguments(field));
        SmallRyeContext context = new SmallRyeContext(Environments.class.getName());
        context.setDataFetchingEnvironment(environment);
        context.setArguments(environment.getArguments());
        context.setFieldName(field.definition().getName());
        context.setSource(source);
        context.setPath(execution.path().now().toString());
        context.setOperationName(operation.definition().getName());
        context.setOperationType(operation.definition().getOperation().name());
        context.setParentTypeName(field.parent().getName());
        return context;
    }
}
