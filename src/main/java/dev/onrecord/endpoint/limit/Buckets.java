package dev.onrecord.endpoint.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/**
 * The points of each client, for as long as it matters: a bucket that lay idle for a minute is full again and is forgotten.
 * Of more clients than there is room for, those that were quiet longest are forgotten early.
 */
final class Buckets {

    private static final int CLIENTS = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final long pointsPerMinute;
    private final LongSupplier nanoTime;
    private final LinkedHashMap<String, Used> byClient = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Used {
        private final Bucket bucket;
        private long lastAt;

        Used(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    Buckets(long pointsPerMinute, LongSupplier nanoTime) {
        this.pointsPerMinute = pointsPerMinute;
        this.nanoTime = nanoTime;
    }

    synchronized Bucket of(String client) {
        long now = nanoTime.getAsLong();
        Used used = byClient.computeIfAbsent(client, unknown -> new Used(full()));
        used.lastAt = now;
        forget(now);
        return used.bucket;
    }

    private void forget(long now) {
        Iterator<Used> quietestFirst = byClient.values().iterator();
        while (quietestFirst.hasNext()) {
            Used quietest = quietestFirst.next();
            if (byClient.size() <= CLIENTS && now - quietest.lastAt < MINUTE.toNanos()) {
                return;
            }
            quietestFirst.remove();
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(pointsPerMinute)
                        .refillGreedy(pointsPerMinute, MINUTE)
                        .build())
                .withCustomTimePrecision(new Clock(nanoTime))
                .build();
    }

    synchronized int size() {
        return byClient.size();
    }

    private record Clock(LongSupplier nanoTime) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanoTime.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
