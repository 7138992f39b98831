package dev.onrecord.endpoint.execution;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field that is a method of an API: a query, a mutation, or a field that an API adds to an object. */
final class MethodReader implements FieldReader {

    private final Object api;
    private final Method method;
    private final List<Argument> parameters;
    private final boolean takesArguments;
    private final ArgumentHelper arguments;
    private final Transformation transformation;

    private MethodReader(Object api, Method method, Operation operation) {
        this.api = api;
        this.method = method;
        this.parameters = List.copyOf(operation.getArguments());
        this.takesArguments = parameters.stream().anyMatch(each -> !each.isSourceArgument() && !isContext(each));
        this.arguments = new ArgumentHelper(parameters);
        this.transformation = Transformation.of(operation);
    }

    static MethodReader of(Operation operation) {
        ClassloadingService classes = ClassloadingService.get();
        Class<?> type = classes.loadClass(operation.getClassName());
        Class<?>[] parameters = operation.getArguments().stream()
                .map(each -> classes.loadClass(parameterClass(each)))
                .toArray(Class<?>[]::new);
        try {
            Method method = type.getMethod(operation.getMethodName(), parameters);
            return new MethodReader(LookupService.get().getInstance(type).get(), method, operation);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(operation.getName() + " of " + type + " cannot be called", missing);
        }
    }

    private static String parameterClass(Argument parameter) {
        return parameter.hasWrapper()
                ? parameter.getWrapper().getWrapperClassName()
                : parameter.getReference().getClassName();
    }

    private static boolean isContext(Argument parameter) {
        return parameterClass(parameter).equals(Context.class.getName());
    }

    @Override
    public @Nullable Object read(Execution execution, PlannedField field, @Nullable Object source) throws Exception {
        @Nullable
        Object[] given = takesArguments
                ? execution
                        .arguments(field, () -> converted(execution, field, source))
                        .clone()
                : new @Nullable Object[parameters.size()];
        for (int i = 0; i < given.length; i++) {
            if (parameters.get(i).isSourceArgument()) {
                given[i] = source;
            } else if (isContext(parameters.get(i))) {
                given[i] = execution.environments().context(field, source);
            }
        }
        return call(given);
    }

    private @Nullable Object call(@Nullable Object[] given) throws Exception {
        try {
            return transformation.of(method.invoke(api, given));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    /** The framework's conversion keeps what it has found out in a map that is not made for several threads. */
    private @Nullable Object[] converted(Execution execution, PlannedField field, @Nullable Object source)
            throws AbstractDataFetcherException {
        Map<String, Object> values = execution.environments().arguments(field);
        synchronized (arguments) {
            return arguments
                    .getArguments(execution.environments().of(field, source, values))
                    .toArray();
        }
    }
}
