package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.assertAllocatesAtMost;
import static dev.onrecord.endpoint.limit.LimitFixtures.config;
import static dev.onrecord.endpoint.limit.LimitFixtures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Variables cannot carry what documents may not. */
class VariableLimitsTest {

    private static void assertRefused(Map<String, ?> variables, String message) {
        VariableLimits limits = new VariableLimits(config());
        assertAllocatesAtMost(
                5, () -> assertThat(messageOf(limits.refusal(variables))).isEqualTo(message));
    }

    @Test
    void hundredArticlesPass() {
        Map<String, String> article = Map.of("title", "t", "body", "b", "url", "u", "publisher", "p", "byline", "y");
        assertRefused(Map.of("inputs", Collections.nCopies(100, article)), "allowed");
        assertRefused(Collections.singletonMap("speaker", null), "allowed");
    }

    @Test
    void longListsAreRefused() {
        String message = "Values in variables: 1000001, at most 5000 allowed (onrecord.limit.max-tokens)";
        assertRefused(Map.of("ids", Collections.nCopies(1_000_000, "id")), message);
    }

    @Test
    void manyShortListsAreRefused() {
        List<Object> lists = Collections.nCopies(3_000, List.of("id"));
        assertRefused(
                Map.of("ids", lists), "Values in variables: 5001, at most 5000 allowed (onrecord.limit.max-tokens)");
    }

    @Test
    void deepObjectsAreRefused() {
        Object value = 1;
        for (int i = 0; i < 100_000; i++) {
            value = i % 2 == 0 ? Map.of("and", value) : new ArrayList<>(List.of(value));
        }
        assertRefused(
                Map.of("filter", value),
                "Values within values of variables: 21, at most 20 allowed (onrecord.limit.max-depth)");
    }
}
