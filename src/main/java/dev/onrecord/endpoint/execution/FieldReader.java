package dev.onrecord.endpoint.execution;

import org.jspecify.annotations.Nullable;

/** Reads a field of an object. */
@FunctionalInterface
interface FieldReader {

    /**
     * The field's value.
     *
     * @param source the object; null at the root
     * @throws Exception whatever the code behind the field throws
     */
    @Nullable
    Object read(Execution execution, PlannedField field, @Nullable Object source) throws Exception;
}
