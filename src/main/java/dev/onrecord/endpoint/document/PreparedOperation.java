package dev.onrecord.endpoint.document;

import dev.onrecord.endpoint.execution.Operation;
import dev.onrecord.endpoint.limit.Cost;
import graphql.language.OperationDefinition;

/** An operation that may be executed, once its cost is charged. */
public record PreparedOperation(PreparedDocument source, Operation operation, Cost cost) {

    public OperationDefinition.Operation kind() {
        return operation.definition().getOperation();
    }
}
