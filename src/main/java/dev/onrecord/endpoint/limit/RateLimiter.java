package dev.onrecord.endpoint.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Charges clients for what they ask; each has so many points in a minute, which come back evenly. */
@ApplicationScoped
public class RateLimiter {

    private final long pointsPerMinute;
    private final Buckets buckets;

    @Inject
    RateLimiter(LimitConfig config) {
        this(config, System::nanoTime);
    }

    RateLimiter(LimitConfig config, LongSupplier nanoTime) {
        this.pointsPerMinute = config.pointsPerMinute();
        this.buckets = new Buckets(pointsPerMinute, nanoTime);
    }

    /** Takes the points from the client's minute if it has them, and tells what is left; nothing is given back later. */
    public RateDecision charge(String client, long points) {
        if (pointsPerMinute == 0) {
            return RateDecision.UNLIMITED;
        }
        long charged = Math.min(Math.max(1, points), pointsPerMinute);
        ConsumptionProbe probe = buckets.of(client).tryConsumeAndReturnRemaining(charged);
        long wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new RateDecision(probe.isConsumed(), pointsPerMinute, probe.getRemainingTokens(), seconds(wait));
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
