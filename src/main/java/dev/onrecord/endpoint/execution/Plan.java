package dev.onrecord.endpoint.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** How an operation is executed, given what it skips and includes; for any number of executions at once. */
final class Plan {

    private final ObjectPlan root;
    private final boolean inOrder;
    private final IntSupplier fields;
    private final Map<PlannedField, @Nullable Object[]> constants = new ConcurrentHashMap<>();

    /**
     * @param inOrder whether the fields at the root change something, so that each waits for the one before
     * @param fields how many fields are planned so far
     */
    Plan(ObjectPlan root, boolean inOrder, IntSupplier fields) {
        this.root = root;
        this.inOrder = inOrder;
        this.fields = fields;
    }

    /** False if nothing is left of the answer. */
    boolean write(Execution execution) {
        return inOrder ? root.writeInOrder(execution) : root.write(execution, null);
    }

    int fields() {
        return fields.getAsInt();
    }

    /** Converted arguments that are the same in every execution. */
    Map<PlannedField, @Nullable Object[]> constants() {
        return constants;
    }
}
