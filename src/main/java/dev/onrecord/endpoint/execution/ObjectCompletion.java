package dev.onrecord.endpoint.execution;

import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Writes objects, those of interfaces and unions by their class. What is selected is planned when the first is seen. */
final class ObjectCompletion extends Completion {

    private final Map<Class<?>, ObjectPlan> plans = new ConcurrentHashMap<>();
    private final Function<Class<?>, GraphQLObjectType> typeOf;
    private final Function<GraphQLObjectType, ObjectPlan> planOf;
    private final boolean counted;

    /**
     * @param typeOf the type of objects of a class
     * @param planOf plans what is selected of a type
     * @param counted whether the objects count
     */
    ObjectCompletion(
            Slot slot,
            Function<Class<?>, GraphQLObjectType> typeOf,
            Function<GraphQLObjectType, ObjectPlan> planOf,
            boolean counted) {
        super(slot);
        this.typeOf = typeOf;
        this.planOf = planOf;
        this.counted = counted;
    }

    @Override
    boolean writeValue(Execution execution, Object value) {
        ObjectPlan plan = plans.get(value.getClass());
        if (plan == null) {
            plan = plans.computeIfAbsent(value.getClass(), type -> planOf.apply(typeOf.apply(type)));
        }
        if (counted) {
            execution.count();
        }
        return plan.write(execution, value);
    }
}
