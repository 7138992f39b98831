package dev.onrecord.endpoint.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Writes lines about operations, each in words, and with fields for machines. */
@ApplicationScoped
class OperationLog {

    private static final Logger LOG = Logger.getLogger("dev.onrecord.operations");

    private final boolean all;
    private final long slowNanos;

    OperationLog(LogConfig config) {
        this.all = config.operations();
        this.slowNanos = config.slowOperations().isZero()
                ? Long.MAX_VALUE
                : config.slowOperations().toNanos();
    }

    void ended(WatchedOperation operation, long nanos) {
        if (nanos >= slowNanos) {
            write(Logger.Level.WARN, "Slow ", operation, nanos);
        } else if (all) {
            write(Logger.Level.INFO, "", operation, nanos);
        }
    }

    /** One at a time: operations of one socket share the place where fields are put. */
    private synchronized void write(Logger.Level level, String before, WatchedOperation operation, long nanos) {
        Map<String, String> fields = operation.fields();
        String millis = String.format(Locale.ROOT, "%.1f", nanos / 1e6);
        fields.put("durationMs", millis);
        fields.forEach(MDC::put);
        String errors = operation.codes().isEmpty() ? "" : ", errors " + String.join(" ", operation.codes());
        LOG.logf(level, "%s%s: %s ms, cost %s%s", before, operation.title(), millis, fields.get("cost"), errors);
        fields.keySet().forEach(MDC::remove);
    }
}
