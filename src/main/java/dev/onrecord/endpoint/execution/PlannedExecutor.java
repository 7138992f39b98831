package dev.onrecord.endpoint.execution;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;

/** Executes operations by plans that it makes once. */
@ApplicationScoped
public class PlannedExecutor implements OperationExecutor {

    private static final int KEPT_FIELDS = 200_000;

    private final GraphQLSchema schema;
    private final FieldReaders readers;
    private final Plans plans = new Plans(KEPT_FIELDS);

    PlannedExecutor(GraphQLSchema schema, Schema model, FieldMeters meters) {
        this.schema = schema;
        this.readers = new FieldReaders(schema, model, meters);
    }

    @Override
    public ExecutedOperation execute(Operation operation) {
        Plan plan = plans.of(
                operation,
                conditions ->
                        new Planner(schema, readers, operation.document(), conditions).plan(operation.definition()));
        return new Execution(schema, operation, plan).run();
    }
}
