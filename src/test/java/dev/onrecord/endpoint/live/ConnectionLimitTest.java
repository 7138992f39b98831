package dev.onrecord.endpoint.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

    private final ConnectionLimit limit = new ConnectionLimit(3, 2);

    @Test
    void clientsAreRefusedWhatIsOverTheirLimit() {
        assertThat(limit.enter("a")).isNull();
        assertThat(limit.enter("a")).isNull();
        assertThat(limit.enter("a").status()).isEqualTo(429);
        assertThat(limit.enter("b")).isNull();
    }

    @Test
    void allAreRefusedWhatIsOverTheLimitOfAll() {
        limit.enter("a");
        limit.enter("b");
        limit.enter("c");
        assertThat(limit.enter("d").status()).isEqualTo(503);
    }

    @Test
    void whereNoneAreAllowedNobodyIsToldToTryAgain() {
        ConnectionLimit none = new ConnectionLimit(0, 2);
        assertThat(none.enter("a").status()).isEqualTo(501);
        assertThat(none.enter("a").code()).isEqualTo("NO_SUBSCRIPTIONS");
    }

    @Test
    void whoLeavesMakesRoom() {
        limit.enter("a");
        limit.enter("a");
        limit.leave("a");
        assertThat(limit.enter("a")).isNull();
        assertThat(limit.enter("a").status()).isEqualTo(429);
    }
}
