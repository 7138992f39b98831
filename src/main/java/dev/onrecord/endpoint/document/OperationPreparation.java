package dev.onrecord.endpoint.document;

import dev.onrecord.endpoint.execution.Operation;
import dev.onrecord.endpoint.limit.Cost;
import dev.onrecord.endpoint.limit.CostLimits;
import dev.onrecord.endpoint.limit.VariableLimits;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The front door: makes of a request an operation that may be executed, or says why not. */
@ApplicationScoped
public class OperationPreparation {

    private final GraphQLSchema schema;
    private final DocumentSource sources;
    private final DocumentPreparation documents;
    private final VariableLimits variableLimits;
    private final CostLimits costs;

    OperationPreparation(
            GraphQLSchema schema,
            DocumentSource sources,
            DocumentPreparation documents,
            VariableLimits variableLimits,
            CostLimits costs) {
        this.schema = schema;
        this.sources = sources;
        this.documents = documents;
        this.variableLimits = variableLimits;
        this.costs = costs;
    }

    /**
     * The operation that a request asks for.
     *
     * @throws RequestRefusedException if it must not be executed
     */
    public PreparedOperation prepare(GraphqlRequest request) {
        PreparedDocument source = documents.prepare(sources.text(request));
        sources.remember(request, source);
        OperationDefinition definition = chosen(source, request.operationName());
        CoercedVariables variables = coerced(definition, request.variables());
        Operation operation = new Operation(source.document(), definition, variables);
        Cost cost = costs.cost(schema, source.document(), definition, variables);
        cost.refusal().ifPresent(error -> {
            throw RequestRefusedException.of(error);
        });
        return new PreparedOperation(source, operation, cost);
    }

    private static OperationDefinition chosen(PreparedDocument source, @Nullable String name) {
        List<OperationDefinition> operations = source.document().getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw unresolved(
                    operations.isEmpty()
                            ? "query: the document has no operation"
                            : "operationName: say which operation of the document is meant");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> unresolved("operationName: the document has no operation '" + name + "'"));
    }

    private static RequestRefusedException unresolved(String message) {
        return RequestRefusedException.of(RequestError.of("OPERATION_RESOLUTION_FAILURE", message));
    }

    private CoercedVariables coerced(OperationDefinition definition, Map<String, @Nullable Object> variables) {
        variableLimits.refusal(variables).ifPresent(error -> {
            throw RequestRefusedException.of(error);
        });
        try {
            return ValuesResolver.coerceVariableValues(
                    schema,
                    definition.getVariableDefinitions(),
                    RawVariables.of(variables),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (GraphQLException mistake) {
            throw RequestRefusedException.of(
                    mistake instanceof GraphQLError error
                            ? RequestError.of(RequestError.BAD_USER_INPUT, error)
                            : RequestError.of(RequestError.BAD_USER_INPUT, String.valueOf(mistake.getMessage())));
        }
    }
}
