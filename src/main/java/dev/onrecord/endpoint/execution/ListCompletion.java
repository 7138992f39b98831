package dev.onrecord.endpoint.execution;

import graphql.TypeMismatchError;
import java.util.Arrays;

/** Writes lists. */
final class ListCompletion extends Completion {

    private final Slot slot;
    private final Completion items;

    ListCompletion(Slot slot, Completion items) {
        super(slot);
        this.slot = slot;
        this.items = items;
    }

    @Override
    boolean writeValue(Execution execution, Object value) {
        if (value instanceof Iterable<?> list) {
            return writeItems(execution, list);
        }
        if (value instanceof Object[] array) {
            return writeItems(execution, Arrays.asList(array));
        }
        execution.errors().add(new TypeMismatchError(execution.path().now(), slot.type()));
        return writeNull(execution);
    }

    private boolean writeItems(Execution execution, Iterable<?> list) {
        boolean whole = true;
        int index = 0;
        execution.json().mark('[');
        for (Object item : list) {
            if (index > 0) {
                execution.json().mark(',');
            }
            execution.path().enter(index++);
            whole &= items.write(execution, item);
            execution.path().leave();
        }
        execution.json().mark(']');
        return whole;
    }
}
