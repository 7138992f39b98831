package dev.onrecord.endpoint.observation;

import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Begins spans of operations, where tracing is on. */
@ApplicationScoped
class OperationSpans {

    private final @Nullable Tracer tracer;

    OperationSpans(
            Instance<Tracer> tracers,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.tracer = off ? null : tracers.get();
    }

    /** The span of an operation that begins on this thread; null where tracing is off. */
    @Nullable
    OperationSpan begin() {
        return tracer == null
                ? null
                : new OperationSpan(tracer.spanBuilder("GraphQL Operation").startSpan());
    }
}
