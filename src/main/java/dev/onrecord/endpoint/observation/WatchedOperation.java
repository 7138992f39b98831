package dev.onrecord.endpoint.observation;

import dev.onrecord.archive.page.CancelledException;
import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import dev.onrecord.endpoint.execution.ExecutedOperation;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is told of one operation while it is answered. Of one thread. */
public final class WatchedOperation {

    private static final String UNKNOWN = "unknown";
    private static final int LONGEST = 100;

    private final @Nullable OperationSpan span;
    private final OperationNames names;
    private String type = UNKNOWN;
    private String name = UNKNOWN;
    private @Nullable PreparedOperation prepared;
    private Set<String> codes = Set.of();

    WatchedOperation(OperationNames names, @Nullable OperationSpan span) {
        this.names = names;
        this.span = span;
    }

    /** It may be executed. */
    public void prepared(PreparedOperation operation) {
        prepared = operation;
        type = operation.kind().name().toLowerCase(Locale.ROOT);
        name = names.of(operation);
        if (span != null) {
            span.named(type, name);
        }
    }

    /** It was executed. */
    public void executed(ExecutedOperation executed) {
        erred(executed.errors());
    }

    /** It was refused, or came to nothing. */
    public void erred(List<GraphQLError> errors) {
        errors.forEach(error -> erred(code(error)));
    }

    void failed(Throwable failure) {
        if (failure instanceof RequestRefusedException refused) {
            erred(refused.refused().errors());
        } else {
            erred(failure instanceof CancelledException ? "TIMEOUT" : RequestError.INTERNAL);
        }
    }

    private void erred(String code) {
        if (codes.isEmpty()) {
            codes = new TreeSet<>();
        }
        codes.add(code);
    }

    private static String code(GraphQLError error) {
        Object code =
                error.getExtensions() == null ? null : error.getExtensions().get("code");
        return code == null ? RequestError.INTERNAL : code.toString();
    }

    /** Under which it is measured. */
    String name() {
        return name;
    }

    String type() {
        return type;
    }

    Set<String> codes() {
        return codes;
    }

    /** Objects that it asks for; below 0 where that was not found out. */
    long cost() {
        return prepared == null ? -1 : prepared.cost().requested();
    }

    @Nullable
    OperationSpan span() {
        return span;
    }

    /** What it is, in words. */
    String title() {
        return prepared == null ? "operation that was not executed" : type + " " + written(prepared);
    }

    /** For its line in the log. The document is named by its hash, as clients of persisted queries do. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("operation", prepared == null ? UNKNOWN : written(prepared));
        fields.put("type", type);
        fields.put("cost", prepared == null ? UNKNOWN : Long.toString(cost()));
        if (prepared != null) {
            fields.put("document", prepared.source().hash());
        }
        if (!codes.isEmpty()) {
            fields.put("errors", String.join(" ", codes));
        }
        return fields;
    }

    private static String written(PreparedOperation operation) {
        String name = operation.operation().definition().getName();
        return name == null ? OperationNames.ANONYMOUS : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
