package dev.onrecord.endpoint.execution;

import graphql.language.OperationDefinition;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Plans of the operations that were executed last, bounded by the fields that were planned. Operations are told apart by
 * identity: whoever parses keeps documents.
 */
final class Plans {

    private static final int OPERATIONS = 500;
    private static final int PLANS_OF_ONE = 32;

    private final int maxFields;
    private final Map<OperationDefinition, PlansOfOne> recent = new LinkedHashMap<>(16, 0.75f, true);

    /** @param maxFields planned fields that may be kept; each takes some hundred bytes */
    Plans(int maxFields) {
        this.maxFields = maxFields;
    }

    /** The plans of one operation, by what it skips and includes. */
    private record PlansOfOne(Set<String> variables, Map<Conditions, Plan> byConditions) {

        int fields() {
            return byConditions.values().stream().mapToInt(Plan::fields).sum();
        }
    }

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
        PlansOfOne known = recent.get(operation.definition());
        if (known != null) {
            return known;
        }
        forget();
        PlansOfOne plans = new PlansOfOne(Conditions.variablesOf(operation.document()), new ConcurrentHashMap<>());
        recent.put(operation.definition(), plans);
        return plans;
    }

    /** Makes room for one more. Plans grow while they are executed, so what they take is looked up only now. */
    private void forget() {
        int fields = recent.values().stream().mapToInt(PlansOfOne::fields).sum();
        Iterator<PlansOfOne> eldest = recent.values().iterator();
        while (eldest.hasNext() && (recent.size() >= OPERATIONS || fields > maxFields)) {
            fields -= eldest.next().fields();
            eldest.remove();
        }
    }
}
