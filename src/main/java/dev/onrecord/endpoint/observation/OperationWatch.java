package dev.onrecord.endpoint.observation;

import dev.onrecord.endpoint.document.TrustedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Watches operations from their preparation to their answer. */
@ApplicationScoped
public class OperationWatch {

    private final OperationNames names;
    private final OperationSpans spans;
    private final OperationMeters meters;
    private final OperationLog log;

    OperationWatch(
            TrustedDocuments trusted,
            MetricsConfig config,
            OperationSpans spans,
            OperationMeters meters,
            OperationLog log) {
        this.names = new OperationNames(hash -> trusted.text(hash).isPresent(), config.operationNames());
        this.spans = spans;
        this.meters = meters;
        this.log = log;
    }

    /** Does the work, which tells what becomes of the operation; what it throws counts as an error. */
    public <T> T watch(Function<WatchedOperation, T> work) {
        long began = System.nanoTime();
        WatchedOperation operation = new WatchedOperation(names, spans.begin());
        try {
            return work.apply(operation);
        } catch (RuntimeException | Error failure) {
            operation.failed(failure);
            throw failure;
        } finally {
            end(operation, System.nanoTime() - began);
        }
    }

    private void end(WatchedOperation operation, long nanos) {
        meters.record(operation.name(), operation.type(), nanos, operation.cost(), operation.codes());
        log.ended(operation, nanos);
        OperationSpan span = operation.span();
        if (span != null) {
            span.end(operation.codes());
        }
    }
}
