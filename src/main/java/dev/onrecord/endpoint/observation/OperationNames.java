package dev.onrecord.endpoint.observation;

import dev.onrecord.endpoint.document.PreparedOperation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names under which operations are measured and traced. A name is whatever a client writes, so only those of trusted documents,
 * and the first few others, stand for themselves. Thread safe.
 */
final class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final Predicate<String> trusted;
    private final int most;
    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private int untrusted;

    /**
     * @param trusted whether the document with a hash is
     * @param most names of operations of other documents
     */
    OperationNames(Predicate<String> trusted, int most) {
        this.trusted = trusted;
        this.most = most;
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
        boolean known = trusted.test(hash);
        if (!known && (name.length() > LONGEST || untrusted >= most)) {
            return false;
        }
        if (named.add(name) && !known) {
            untrusted++;
        }
        return true;
    }
}
