package dev.onrecord.graphql;

import dev.onrecord.archive.Actor;
import dev.onrecord.archive.ArchiveState;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only editors write, tells the audit who does, and lets only those read who may, by whatever transport they came. What
 * the operations are the served schema says, so none can be forgotten. Within {@link FailureGuard}, which answers the refusal.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 1)
class AccessGuard {

    /** By class and method. */
    private final Map<String, Map<String, OperationType>> operations = new HashMap<>();

    private final Access access;
    private final Actor actor;
    private final ArchiveState archive;

    AccessGuard(Schema schema, Access access, Actor actor, ArchiveState archive) {
        this.access = access;
        this.actor = actor;
        this.archive = archive;
        add(OperationType.QUERY, schema.getQueries());
        add(OperationType.MUTATION, schema.getMutations());
        add(OperationType.SUBSCRIPTION, schema.getSubscriptions());
    }

    private void add(OperationType type, Set<Operation> added) {
        added.forEach(operation -> operations
                .computeIfAbsent(operation.getClassName(), name -> new HashMap<>())
                .put(operation.getMethodName(), type));
    }

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        OperationType type = typeOf(invocation.getMethod());
        if (type == OperationType.MUTATION) {
            // First: whoever has no key need not look for one.
            archive.requireWritable();
            actor.is(access.requireEditor());
        } else if (type != null) {
            access.requireReader();
        }
        return invocation.proceed();
    }

    /** Null for the field of a type: whoever got to it has passed an operation. */
    private @Nullable OperationType typeOf(Method method) {
        return operations
                .getOrDefault(method.getDeclaringClass().getName(), Map.of())
                .get(method.getName());
    }
}
