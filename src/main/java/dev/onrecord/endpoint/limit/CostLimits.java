package dev.onrecord.endpoint.limit;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** What an operation may cost; to be asked of a valid document that {@link DocumentLimits} has let pass, before it is executed. */
@ApplicationScoped
public class CostLimits {

    private final LimitConfig config;

    CostLimits(LimitConfig config) {
        this.config = config;
    }

    public Cost cost(
            GraphQLSchema schema, Document document, OperationDefinition operation, CoercedVariables variables) {
        ArgumentReader arguments = new ArgumentReader(variables);
        FieldGroups groups = new FieldGroups(schema, document, arguments);
        return new Cost(new CostCalculator(schema, groups, arguments).objects(operation), config.maxCost());
    }

    /** Whether answers tell their cost without being asked to. */
    public boolean isAlwaysShown() {
        return config.showCost();
    }
}
