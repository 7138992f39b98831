package dev.onrecord.endpoint.execution;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Stream;

/** Measures how long it takes to read fields of queries and mutations: what is behind them, not what hangs on it. */
@ApplicationScoped
class FieldMeters {

    private static final Duration[] TIMES =
            Stream.of(1, 5, 25, 100, 500, 2_500, 10_000).map(Duration::ofMillis).toArray(Duration[]::new);

    private final MeterRegistry registry;

    FieldMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The same field, measured. The schema's fields are few, and no client can add one. */
    FieldReader timed(String type, String field, FieldReader reader) {
        Timer timer = Timer.builder("onrecord.field")
                .description("Time to read a field at the root of operations, fields within it not included")
                .tags("type", type, "field", field)
                .serviceLevelObjectives(TIMES)
                .register(registry);
        return (execution, planned, source) -> {
            long began = System.nanoTime();
            try {
                return reader.read(execution, planned, source);
            } finally {
                timer.record(Duration.ofNanos(System.nanoTime() - began));
            }
        };
    }
}
