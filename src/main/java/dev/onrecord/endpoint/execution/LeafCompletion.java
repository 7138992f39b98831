package dev.onrecord.endpoint.execution;

import graphql.GraphQLContext;
import graphql.SerializationError;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes scalars and values of enums as their type serializes them. */
final class LeafCompletion extends Completion {

    private final Serialization serialization;

    private LeafCompletion(Slot slot, Serialization serialization) {
        super(slot);
        this.serialization = serialization;
    }

    /** What a type makes of a value. */
    private interface Serialization {
        @Nullable
        Object of(Object value, GraphQLContext context, Locale locale);
    }

    static LeafCompletion of(Slot slot, GraphQLScalarType type) {
        return new LeafCompletion(slot, type.getCoercing()::serialize);
    }

    static LeafCompletion of(Slot slot, GraphQLEnumType type) {
        return new LeafCompletion(slot, type::serialize);
    }

    @Override
    boolean writeValue(Execution execution, Object value) {
        int start = execution.json().size();
        try {
            Object serialized = serialization.of(value, execution.context(), execution.locale());
            if (serialized != null) {
                execution.json().value(serialized);
                return true;
            }
        } catch (CoercingSerializeException unfit) {
            execution.json().truncate(start);
            execution.errors().add(new SerializationError(execution.path().now(), unfit));
        }
        return writeNull(execution);
    }
}
