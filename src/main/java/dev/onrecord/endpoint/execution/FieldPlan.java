package dev.onrecord.endpoint.execution;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One field of a selection: how it is read, and how its value is written. */
final class FieldPlan {

    private final PlannedField field;
    private final FieldReader reader;
    private final Completion completion;
    private final byte[] key;

    FieldPlan(PlannedField field, FieldReader reader, Completion completion) {
        this.field = field;
        this.reader = reader;
        this.completion = completion;
        this.key = ("\"" + field.key() + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** False if nothing may be left of the object. */
    boolean write(Execution execution, @Nullable Object source) {
        execution.json().raw(key);
        execution.path().enter(field.key());
        boolean whole = completion.write(execution, read(execution, source));
        execution.path().leave();
        return whole;
    }

    private @Nullable Object read(Execution execution, @Nullable Object source) {
        try {
            return reader.read(execution, field, source);
        } catch (Exception failure) {
            return execution.errors().failed(field, source, failure);
        }
    }
}
