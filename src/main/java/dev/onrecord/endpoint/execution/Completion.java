package dev.onrecord.endpoint.execution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a field or an item of a list gave, as its type says. */
abstract class Completion {

    private final Slot slot;

    Completion(Slot slot) {
        this.slot = slot;
    }

    /** False if nothing may stand here, but nothing is: then nothing may be left of what encloses it either. */
    final boolean write(Execution execution, @Nullable Object given) {
        Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
        if (value == null) {
            return writeNull(execution);
        }
        int start = execution.json().size();
        if (writeValue(execution, value)) {
            return true;
        }
        if (slot.nonNull()) {
            return false;
        }
        execution.json().truncate(start);
        execution.json().nothing();
        return true;
    }

    /** As {@link #write}, of something. */
    abstract boolean writeValue(Execution execution, Object value);

    final boolean writeNull(Execution execution) {
        if (slot.nonNull()) {
            execution.errors().nullWhereNoneMayBe(slot);
            return false;
        }
        execution.json().nothing();
        return true;
    }
}
