package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An operation is planned once for all that it can skip, and forgotten when too much is kept. */
class PlansTest {

    private final Plans plans = new Plans(100);
    private final AtomicInteger made = new AtomicInteger();

    private static Operation operation(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        return new Operation(
                document,
                document.getDefinitionsOfType(OperationDefinition.class).get(0),
                CoercedVariables.of(variables));
    }

    private Plan plan(Operation operation, int fields) {
        return plans.of(operation, conditions -> {
            made.incrementAndGet();
            return new Plan(new ObjectPlan(List.of()), false, () -> fields);
        });
    }

    @Test
    void onlyVariablesThatSkipMakeAnotherPlan() {
        Operation first = operation(
                "query($a: Boolean!, $b: Boolean!, $n: Int) { x @skip(if: $a) ...F } fragment F on Q { y(n: $n, b: $b)"
                        + " @include(if: $a) }",
                Map.of("a", true, "b", true, "n", 1));
        Operation alike = new Operation(
                first.document(), first.definition(), CoercedVariables.of(Map.of("a", true, "b", false, "n", 2)));
        Operation other = new Operation(
                first.document(), first.definition(), CoercedVariables.of(Map.of("a", false, "b", true, "n", 1)));
        assertThat(plan(alike, 1)).isSameAs(plan(first, 1)).isNotSameAs(plan(other, 1));
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasUsedLongestAgoIsForgotten() {
        Operation kept = operation("{ kept }", Map.of());
        Operation lost = operation("{ lost }", Map.of());
        Plan keptPlan = plan(kept, 60);
        Plan lostPlan = plan(lost, 60);
        assertThat(plan(kept, 60)).isSameAs(keptPlan);
        plan(operation("{ new }", Map.of()), 1);
        assertThat(plan(kept, 60)).isSameAs(keptPlan);
        assertThat(plan(lost, 60)).isNotSameAs(lostPlan);
    }

    @Test
    void fewOperationsAreKeptHoweverSmallTheyAre() {
        Operation first = operation("{ first }", Map.of());
        Plan plan = plan(first, 0);
        for (int i = 0; i < 500; i++) {
            plan(operation("{ next }", Map.of()), 0);
        }
        assertThat(plan(first, 0)).isNotSameAs(plan);
    }
}
