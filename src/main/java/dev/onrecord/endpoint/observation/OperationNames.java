package dev.onrecord.endpoint.observation;

import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.TrustedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names under which operations are measured and traced. A name is whatever a client writes, so only those of trusted documents,
 * and the first few others, stand for themselves.
 */
@ApplicationScoped
class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final TrustedDocuments trusted;
    private final int most;
    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private int untrusted;

    OperationNames(TrustedDocuments trusted, MetricsConfig config) {
        this.trusted = trusted;
        this.most = config.operationNames();
    }

    String of(PreparedOperation operation) {
        return of(
                operation.operation().definition().getName(), operation.source().hash());
    }

    /** @param hash of the document */
    String of(@Nullable String name, String hash) {
        if (name == null) {
            return ANONYMOUS;
        }
        return named.contains(name) || admit(name, hash) ? name : OTHER;
    }

    private synchronized boolean admit(String name, String hash) {
        boolean known = trusted.text(hash).isPresent();
        if (!known && (name.length() > LONGEST || untrusted >= most)) {
            return false;
        }
        if (named.add(name) && !known) {
            untrusted++;
        }
        return true;
    }
}
