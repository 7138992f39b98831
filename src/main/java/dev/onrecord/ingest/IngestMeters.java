package dev.onrecord.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Measures what comes in, and how long the engine reads it. */
@ApplicationScoped
class IngestMeters {

    private static final Duration[] TIMES =
            Stream.of(1, 2, 5, 10, 25, 100, 500, 2_500).map(Duration::ofMillis).toArray(Duration[]::new);

    private final Timer extraction;
    private final Map<IngestStatus, Counter> articles = new EnumMap<>(IngestStatus.class);

    IngestMeters(MeterRegistry registry) {
        extraction = Timer.builder("onrecord.extraction")
                .description("Time that the engine takes to read an article")
                .serviceLevelObjectives(TIMES)
                .register(registry);
        for (IngestStatus status : IngestStatus.values()) {
            articles.put(
                    status,
                    Counter.builder("onrecord.articles.ingested")
                            .description("Articles ingested, by what became of them")
                            .tag("status", status.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    /** Measures the engine's work on one article. */
    <T> T timed(Supplier<T> work) {
        return extraction.record(work);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlesIngested ingested) {
        ingested.statuses()
                .forEach(status -> Objects.requireNonNull(articles.get(status)).increment());
    }
}
