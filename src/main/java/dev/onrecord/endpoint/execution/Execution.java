package dev.onrecord.endpoint.execution;

import graphql.GraphQLContext;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One execution of an operation: what it has written, where it is, what went wrong. For one thread. */
final class Execution {

    private final JsonBuffer json = new JsonBuffer();
    private final FieldPath path = new FieldPath();
    private final FieldErrors errors = new FieldErrors(this);
    private final GraphQLContext context = GraphQLContext.newContext().build();
    private final Locale locale = Locale.getDefault();
    private final Map<PlannedField, @Nullable Object[]> arguments = new HashMap<>();
    private final Environments environments;
    private final Plan plan;
    private long objects;

    Execution(GraphQLSchema schema, Operation operation, Plan plan) {
        this.environments = new Environments(schema, this, operation);
        this.plan = plan;
    }

    /** Converts the arguments of a field. */
    interface ArgumentConversion {
        @Nullable
        Object[] converted() throws Exception;
    }

    ExecutedOperation run() {
        boolean whole = plan.write(this);
        return new ExecutedOperation(whole ? json.toBytes() : null, errors.all(), objects);
    }

    /** The arguments of a field, the same array for all objects; constant ones for all executions. Not to be changed. */
    @Nullable
    Object[] arguments(PlannedField field, ArgumentConversion conversion) throws Exception {
        Map<PlannedField, @Nullable Object[]> known = field.constant() ? plan.constants() : arguments;
        @Nullable Object[] found = known.get(field);
        if (found == null) {
            found = conversion.converted();
            known.put(field, found);
        }
        return found;
    }

    JsonBuffer json() {
        return json;
    }

    FieldPath path() {
        return path;
    }

    FieldErrors errors() {
        return errors;
    }

    Environments environments() {
        return environments;
    }

    GraphQLContext context() {
        return context;
    }

    Locale locale() {
        return locale;
    }

    /** One object more is returned. */
    void count() {
        objects++;
    }
}
