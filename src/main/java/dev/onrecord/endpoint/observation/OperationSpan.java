package dev.onrecord.endpoint.observation;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import java.util.Set;

/**
 * The span of one operation, by OpenTelemetry's conventions for GraphQL; what its thread does meanwhile is part of it. The document
 * is not told: there may be words of articles in it.
 */
final class OperationSpan {

    private final Span span;
    private final Scope scope;

    @SuppressWarnings("MustBeClosedChecker") // end() closes it
    OperationSpan(Span span) {
        this.span = span;
        this.scope = span.makeCurrent();
    }

    /** What the operation is, once that is known. */
    void named(String type, String name) {
        span.updateName(type + " " + name);
        span.setAttribute("graphql.operation.type", type);
        span.setAttribute("graphql.operation.name", name);
    }

    void end(Set<String> codes) {
        if (!codes.isEmpty()) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", codes.iterator().next());
        }
        scope.close();
        span.end();
    }
}
