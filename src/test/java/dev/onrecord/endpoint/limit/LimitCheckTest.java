package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.config;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Limits that nobody can want are told at the start. */
class LimitCheckTest {

    private static void assertRefused(String message, String... settings) {
        assertThatThrownBy(() -> LimitCheck.check(config(settings))).hasMessage(message);
    }

    @Test
    void defaultsAreFine() {
        assertThatCode(() -> LimitCheck.check(config())).doesNotThrowAnyException();
        assertThatCode(() -> LimitCheck.check(config("points-per-minute", "0"))).doesNotThrowAnyException();
    }

    @Test
    void limitsArePositive() {
        assertRefused("onrecord.limit.max-depth: 0 is not possible: 1 or more", "max-depth", "0");
        assertRefused("onrecord.limit.max-cost: -1 is not possible: 1 or more", "max-cost", "-1");
    }

    @Test
    void minutePaysForTheMostExpensiveOperation() {
        assertRefused(
                "onrecord.limit.points-per-minute: 100 would never pay for an operation of onrecord.limit.max-cost=25000:"
                        + " as much or more, or 0 for no limit",
                "points-per-minute",
                "100");
    }

    @Test
    void proxiesAreReadable() {
        assertRefused(
                "onrecord.limit.trusted-proxies: \"proxy\" is not an address, nor a range such as 10.0.0.0/8;"
                        + " the only other form is one number of proxies",
                "trusted-proxies",
                "proxy");
    }
}
