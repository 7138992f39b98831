package dev.onrecord.endpoint.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is selected of objects of one type: its fields, in order, merged. */
final class ObjectPlan {

    private final FieldPlan[] fields;

    ObjectPlan(List<FieldPlan> fields) {
        this.fields = fields.toArray(FieldPlan[]::new);
    }

    /** Writes all fields side by side: one that fails keeps no other from being read. False if nothing may be left. */
    boolean write(Execution execution, @Nullable Object source) {
        boolean whole = true;
        execution.json().mark('{');
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                execution.json().mark(',');
            }
            whole &= fields[i].write(execution, source);
        }
        execution.json().mark('}');
        return whole;
    }

    /** Writes fields one after the other: one that leaves nothing keeps the rest from being tried. */
    boolean writeInOrder(Execution execution) {
        execution.json().mark('{');
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                execution.json().mark(',');
            }
            if (!fields[i].write(execution, null)) {
                return false;
            }
        }
        execution.json().mark('}');
        return true;
    }
}
