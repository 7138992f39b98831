package dev.onrecord.endpoint.execution;

/** Executes queries and mutations, each on the calling thread and in the transaction and request context that are active. */
public interface OperationExecutor {

    /** Never throws for what goes wrong in a field: that is an error of the answer. */
    ExecutedOperation execute(Operation operation);
}
