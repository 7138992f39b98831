package dev.onrecord.endpoint.execution;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads a field that is a getter, a record's component or a public field of the Java class. */
final class PropertyReader implements FieldReader {

    private final Property property;
    private final Transformation transformation;

    private PropertyReader(Property property, Transformation transformation) {
        this.property = property;
        this.transformation = transformation;
    }

    private interface Property {
        @Nullable
        Object of(@Nullable Object source) throws ReflectiveOperationException;
    }

    static PropertyReader of(Field field, String className) {
        Class<?> owner = ClassloadingService.get().loadClass(className);
        try {
            return new PropertyReader(property(field, owner), Transformation.of(field));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalArgumentException(field.getName() + " of " + className + " cannot be read", missing);
        }
    }

    private static Property property(Field field, Class<?> owner) throws ReflectiveOperationException {
        if (field.getMethodName() == null) {
            return owner.getField(field.getPropertyName())::get;
        }
        Method getter = owner.getMethod(field.getMethodName());
        return getter::invoke;
    }

    @Override
    public @Nullable Object read(Execution execution, PlannedField field, @Nullable Object source) throws Exception {
        return transformation.of(property.of(source));
    }
}
