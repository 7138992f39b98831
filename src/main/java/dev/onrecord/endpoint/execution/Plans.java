package dev.onrecord.endpoint.execution;

import graphql.language.OperationDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Plans of the operations that were executed last. Operations are told apart by identity: whoever parses keeps documents. */
final class Plans {

    private static final int OPERATIONS = 500;
    private static final int PLANS_OF_ONE = 32;

    private final Map<OperationDefinition, PlansOfOne> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OperationDefinition, PlansOfOne> eldest) {
            return size() > OPERATIONS;
        }
    };

    /** The plans of one operation, by what it skips and includes. */
    private record PlansOfOne(Set<String> variables, Map<Conditions, Plan> byConditions) {}

    Plan of(Operation operation, Function<Conditions, Plan> make) {
        PlansOfOne plans = of(operation);
        Conditions conditions = Conditions.of(plans.variables, operation.variables());
        Plan plan = plans.byConditions.get(conditions);
        if (plan == null) {
            plan = make.apply(conditions);
            if (plans.byConditions.size() < PLANS_OF_ONE) {
                plans.byConditions.put(conditions, plan);
            }
        }
        return plan;
    }

    private synchronized PlansOfOne of(Operation operation) {
        return recent.computeIfAbsent(
                operation.definition(),
                definition -> new PlansOfOne(Conditions.variablesOf(operation.document()), new ConcurrentHashMap<>()));
    }
}
