package dev.onrecord.endpoint.execution;

import static graphql.execution.ExecutionContextBuilder.newExecutionContextBuilder;

import dev.onrecord.endpoint.JsonTree;
import graphql.EngineRunningState;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldValidator;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.execution.ValueUnboxer;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Executes operations by the framework's fetchers and graphql-java's strategies: what any other way must agree with. */
@ApplicationScoped
public class FrameworkExecutor implements OperationExecutor {

    private final GraphQLSchema schema;
    private final ExecutionStrategy queries = new AsyncExecutionStrategy(new ExceptionHandler());
    private final ExecutionStrategy mutations = new AsyncSerialExecutionStrategy(new ExceptionHandler());

    FrameworkExecutor(GraphQLSchema schema) {
        this.schema = schema;
    }

    @Override
    public ExecutedOperation execute(Operation operation) {
        ExecutionInput input = input();
        try {
            enter(operation, input);
            ExecutionContext context = context(operation, input);
            try {
                ExecutionResult result = strategy(operation)
                        .execute(context, parameters(context))
                        .join();
                return executed(result.getData(), context);
            } catch (NonNullableFieldWasNullException reachedTheRoot) {
                return executed(null, context);
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof NonNullableFieldWasNullException) {
                    return executed(null, context);
                }
                throw failed;
            }
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private static ExecutedOperation executed(@Nullable Object data, ExecutionContext context) {
        return new ExecutedOperation(JsonTree.write(data), new ArrayList<>(context.getErrors()), objects(data));
    }

    /** All that is an object in JSON. */
    private static long objects(@Nullable Object data) {
        if (data instanceof Map<?, ?> object) {
            return 1
                    + object.values().stream()
                            .mapToLong(FrameworkExecutor::objects)
                            .sum();
        }
        return data instanceof List<?> list
                ? list.stream().mapToLong(FrameworkExecutor::objects).sum()
                : 0;
    }

    private static ExecutionInput input() {
        Map<String, Object> context = new ConcurrentHashMap<>();
        context.put("runBlocking", true);
        context.put("state", Arc.container().requestContext().getState());
        return ExecutionInput.newExecutionInput()
                .query("{__typename}")
                .executionId(ExecutionId.generate())
                .locale(Locale.ENGLISH)
                .graphQLContext(context)
                .build();
    }

    private static void enter(Operation operation, ExecutionInput input) {
        SmallRyeContext context = new SmallRyeContext(FrameworkExecutor.class.getName());
        context.setRequest(JsonObject.EMPTY_JSON_OBJECT);
        context.setExecutionInput(input);
        context.setExecutionId(input.getExecutionId().toString());
        context.setRequestedOperationTypes(
                List.of(operation.definition().getOperation().toString()));
        SmallRyeContextManager.restore(context);
        input.getGraphQLContext().put(SmallRyeContextManager.CONTEXT, context);
    }

    private ExecutionStrategy strategy(Operation operation) {
        return operation.definition().getOperation() == OperationDefinition.Operation.MUTATION ? mutations : queries;
    }

    private ExecutionContext context(Operation operation, ExecutionInput input) {
        OperationDefinition definition = operation.definition();
        return newExecutionContextBuilder()
                .instrumentation(SimplePerformantInstrumentation.INSTANCE)
                .executionId(input.getExecutionId())
                .graphQLSchema(schema)
                .queryStrategy(queries)
                .mutationStrategy(mutations)
                .graphQLContext(input.getGraphQLContext())
                .fragmentsByName(new HashMap<>(NodeUtil.getFragmentsByName(operation.document())))
                .coercedVariables(operation.variables())
                .document(operation.document())
                .operationDefinition(definition)
                .dataLoaderRegistry(input.getDataLoaderRegistry())
                .locale(input.getLocale())
                .valueUnboxer(ValueUnboxer.DEFAULT)
                .executionInput(input)
                .propagapropagateErrorsOnNonNullContractFailureeErrors(true)
                .engineRunningState(new EngineRunningState(input))
                .build();
    }

    private ExecutionStrategyParameters parameters(ExecutionContext context) {
        OperationDefinition definition = context.getOperationDefinition();
        boolean mutation = definition.getOperation() == OperationDefinition.Operation.MUTATION;
        GraphQLObjectType root = mutation ? schema.getMutationType() : schema.getQueryType();
        MergedSelectionSet fields = new FieldCollector()
                .collectFields(
                        FieldCollectorParameters.newParameters()
                                .schema(schema)
                                .objectType(root)
                                .fragments(context.getFragmentsByName())
                                .variables(context.getCoercedVariables().toMap())
                                .graphQLContext(context.getGraphQLContext())
                                .build(),
                        definition.getSelectionSet(),
                        false);
        ResultPath path = ResultPath.rootPath();
        return ExecutionStrategyParameters.newParameters()
                .executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
                        .type(root)
                        .path(path)
                        .build())
                .fields(fields)
                .nonNullFieldValidator(new NonNullableFieldValidator(context))
                .path(path)
                .build();
    }
}
