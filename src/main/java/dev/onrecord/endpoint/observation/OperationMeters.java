package dev.onrecord.endpoint.observation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Measures operations by name and type: how long they take, what they cost, and the codes of their errors. */
@ApplicationScoped
class OperationMeters {

    private static final Duration[] TIMES = Stream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);
    private static final double[] COSTS = {1, 10, 100, 1_000, 10_000, 100_000};

    private final MeterRegistry registry;
    private final Map<Key, Meters> known = new ConcurrentHashMap<>();

    OperationMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Key(String name, String type) {}

    private record Meters(Timer time, DistributionSummary cost) {}

    /**
     * Counts an operation.
     *
     * @param cost objects that it asked for; below 0 where that was not found out
     * @param codes of its errors
     */
    void record(String name, String type, long nanos, long cost, Set<String> codes) {
        Meters meters = known.computeIfAbsent(new Key(name, type), this::meters);
        meters.time().record(Duration.ofNanos(nanos));
        if (cost >= 0) {
            meters.cost().record((double) cost);
        }
        for (String code : codes) {
            registry.counter("onrecord.operation.errors", "operation", name, "type", type, "code", code)
                    .increment();
        }
    }

    private Meters meters(Key key) {
        Timer time = Timer.builder("onrecord.operation")
                .description("Time that operations take, reading the request and sending the answer not included")
                .tags("operation", key.name(), "type", key.type())
                .serviceLevelObjectives(TIMES)
                .register(registry);
        DistributionSummary cost = DistributionSummary.builder("onrecord.operation.cost")
                .description("Objects that operations ask for, at most")
                .tags("operation", key.name(), "type", key.type())
                .serviceLevelObjectives(COSTS)
                .register(registry);
        return new Meters(time, cost);
    }
}
