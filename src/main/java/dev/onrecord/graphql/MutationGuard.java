package dev.onrecord.graphql;

import dev.onrecord.archive.Actor;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets only editors write, and tells the audit who does. What a mutation is the served schema says, so none can be
 * forgotten. Within {@link FailureGuard}, which answers the refusal.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 1)
class MutationGuard {

    private final Map<String, Set<String>> mutations;
    private final Access access;
    private final Actor actor;

    MutationGuard(Schema schema, Access access, Actor actor) {
        this.mutations = schema.getMutations().stream()
                .collect(Collectors.groupingBy(
                        Operation::getClassName, Collectors.mapping(Operation::getMethodName, Collectors.toSet())));
        this.access = access;
        this.actor = actor;
    }

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        if (isMutation(invocation.getMethod())) {
            actor.is(access.requireEditor());
        }
        return invocation.proceed();
    }

    private boolean isMutation(Method method) {
        return mutations
                .getOrDefault(method.getDeclaringClass().getName(), Set.of())
                .contains(method.getName());
    }
}
