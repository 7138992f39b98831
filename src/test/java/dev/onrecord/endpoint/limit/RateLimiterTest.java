package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.assertAllocatesAtMost;
import static dev.onrecord.endpoint.limit.LimitFixtures.config;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who may ask how much in a minute. The clock is turned by hand. */
class RateLimiterTest {

    private final AtomicLong nanos = new AtomicLong(Duration.ofDays(3).toNanos());
    private final RateLimiter limiter =
            new RateLimiter(config("max-cost", "600", "points-per-minute", "600"), nanos::get);

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void whatIsChargedIsGoneAndComesBackEvenly() {
        assertThat(limiter.charge("a", 400)).isEqualTo(new RateDecision(true, 600, 200, 40));
        assertThat(limiter.charge("a", 300)).isEqualTo(new RateDecision(false, 600, 200, 10));
        pass(10);
        assertThat(limiter.charge("a", 300)).isEqualTo(new RateDecision(true, 600, 0, 60));
        pass(60);
        assertThat(limiter.charge("a", 600).allowed()).isTrue();
    }

    @Test
    void whatIsRefusedIsNotCharged() {
        limiter.charge("a", 500);
        limiter.charge("a", 200);
        assertThat(limiter.charge("a", 100)).isEqualTo(new RateDecision(true, 600, 0, 60));
    }

    @Test
    void everyOperationCostsAPointAtLeast() {
        assertThat(limiter.charge("a", 0).remaining()).isEqualTo(599);
    }

    @Test
    void clientsDoNotPayForOneAnother() {
        limiter.charge("a", 600);
        assertThat(limiter.charge("a", 1).allowed()).isFalse();
        assertThat(limiter.charge("b", 600).allowed()).isTrue();
    }

    @Test
    void whoComesBackEarlyIsRemembered() {
        limiter.charge("a", 600);
        pass(30);
        assertThat(limiter.charge("a", 600).allowed()).isFalse();
        pass(29);
        assertThat(limiter.charge("a", 600)).isEqualTo(new RateDecision(false, 600, 590, 1));
    }

    @Test
    void withoutALimitNothingIsCounted() {
        RateLimiter off = new RateLimiter(config("points-per-minute", "0"), nanos::get);
        RateDecision decision = off.charge("a", Long.MAX_VALUE);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.headers()).isEmpty();
        assertThat(decision.refusal()).isEmpty();
    }

    @Test
    void headersAreThoseOfTheDraft() {
        assertThat(limiter.charge("a", 100).headers())
                .isEqualTo(Map.of("RateLimit-Policy", "\"cost\";q=600;w=60", "RateLimit", "\"cost\";r=500;t=10"));
        assertThat(limiter.charge("a", 600).headers())
                .isEqualTo(Map.of(
                        "RateLimit-Policy", "\"cost\";q=600;w=60",
                        "RateLimit", "\"cost\";r=500;t=10",
                        "Retry-After", "10"));
    }

    @Test
    void refusalSaysWhenToTryAgain() {
        limiter.charge("a", 500);
        assertThat(limiter.charge("a", 500).refusal().orElseThrow())
                .hasFieldOrPropertyWithValue(
                        "message",
                        "Too much in one minute: 100 of 600 points are left (onrecord.limit.points-per-minute):"
                                + " try again in 40 s, or ask for less")
                .extracting(error -> error.getExtensions())
                .isEqualTo(Map.of("code", "RATE_LIMITED", "limit", 600L, "remaining", 100L, "retryAfter", 40L));
    }

    @Test
    void clientsThatWereQuietForAMinuteAreForgotten() {
        Buckets buckets = new Buckets(600, nanos::get);
        buckets.of("a");
        pass(40);
        buckets.of("b");
        buckets.of("a");
        pass(40);
        buckets.of("c");
        assertThat(buckets.size()).isEqualTo(3);
        pass(30);
        buckets.of("c");
        assertThat(buckets.size()).isEqualTo(1);
    }

    @Test
    void moreClientsThanThereIsRoomForDisplaceTheQuietest() {
        Buckets buckets = new Buckets(600, nanos::get);
        assertAllocatesAtMost(200, () -> {
            for (int i = 0; i < 200_000; i++) {
                buckets.of("address " + i);
            }
        });
        assertThat(buckets.size()).isEqualTo(50_000);
    }
}
