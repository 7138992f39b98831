package dev.onrecord.endpoint.execution;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.NumberTransformer;
import io.smallrye.graphql.transformation.TransformException;
import io.smallrye.graphql.transformation.Transformer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the framework makes of a Java value before its scalar sees it, such as text of an instant; mostly nothing. */
final class Transformation {

    private final Field field;
    private final @Nullable Transformer<Object, Object> transformer;

    private Transformation(Field field, @Nullable Transformer<Object, Object> transformer) {
        this.field = field;
        this.transformer = transformer;
    }

    /** @throws IllegalArgumentException for a kind of value that is not served here */
    static Transformation of(Field field) {
        Reference type = field.getReference();
        boolean map = field.hasWrapper() && field.getWrapper().isMap();
        if (map || field.isAdaptingTo() || field.isAdaptingWith() || type.isAdaptingTo() || type.isAdaptingWith()) {
            throw new IllegalArgumentException(
                    field + ": maps and adapted values are not served; give a record instead");
        }
        boolean transformed =
                type.getType() == ReferenceType.SCALAR && !type.getClassName().equals(type.getGraphQLClassName());
        return new Transformation(field, transformed ? transformer(field) : null);
    }

    @SuppressWarnings("unchecked") // the framework's own type says nothing of what goes in and out
    private static @Nullable Transformer<Object, Object> transformer(Field field) {
        Transformer<Object, Object> transformer = Transformer.transformer(field);
        return (Object) transformer instanceof NumberTransformer
                ? null
                : transformer; // which gives numbers as they are
    }

    @Nullable
    Object of(@Nullable Object value) throws TransformException {
        return value == null || transformer == null ? value : transformed(transformer, value);
    }

    private Object transformed(Transformer<Object, Object> each, Object value) throws TransformException {
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        if (value instanceof Object[] values) {
            return list(Arrays.asList(values));
        }
        if (value instanceof Optional<?> optional) {
            return Optional.ofNullable(of(optional.orElse(null)));
        }
        try {
            return each.out(value);
        } catch (Exception unfit) {
            throw new TransformException(unfit, field, value);
        }
    }

    private List<@Nullable Object> list(Collection<?> values) throws TransformException {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(of(value));
        }
        return list;
    }
}
