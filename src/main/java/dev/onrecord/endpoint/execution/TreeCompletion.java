package dev.onrecord.endpoint.execution;

/** Writes what is completed already. */
final class TreeCompletion extends Completion {

    TreeCompletion(Slot slot) {
        super(slot);
    }

    @Override
    boolean writeValue(Execution execution, Object value) {
        execution.json().value(value);
        return true;
    }
}
