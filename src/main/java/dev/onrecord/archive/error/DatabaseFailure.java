package dev.onrecord.archive.error;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a failure tells of the database. Whoever caught it may find the database's own word far within. */
public enum DatabaseFailure {
    /** It cannot be reached, ends, or has no connection left. */
    AWAY,
    /** Two transactions were in each other's way, and this one was given up: done again it may succeed. */
    CONFLICT,
    /** It does not know what it was asked for. */
    UNSUPPORTED,
    /** Anything else. */
    OTHER;

    /** Class of the states of connections that fail, in the SQL standard. */
    private static final String CONNECTION = "08";

    /** PostgreSQL: ended by its operator, by a crash, not ready yet, too many connections; H2: closed, gone. */
    private static final Set<String> AWAY_STATES =
            Set.of("57P01", "57P02", "57P03", "53300", "90098", "90067", "90121");

    /** Serialization failure and deadlock; the distributed engines of PostgreSQL's kind use the first for much. */
    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01");

    /** No such feature, function, or words. */
    private static final Set<String> UNSUPPORTED_STATES = Set.of("0A000", "42883", "42601");

    public static DatabaseFailure of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                DatabaseFailure told = told(next);
                if (told != OTHER) {
                    return told;
                }
                // A transaction that cannot be committed has its reason among the suppressed.
                open.addAll(Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.push(next.getCause());
                }
            }
        }
        return OTHER;
    }

    private static DatabaseFailure told(Throwable failure) {
        if (!(failure instanceof SQLException sql)) {
            return OTHER;
        }
        // The pool found no free connection in time; it gives no state.
        boolean waited = sql.getCause() instanceof TimeoutException;
        return waited ? AWAY : ofState(sql.getSQLState());
    }

    private static DatabaseFailure ofState(@Nullable String state) {
        if (state == null) {
            return OTHER;
        }
        if (state.startsWith(CONNECTION) || AWAY_STATES.contains(state)) {
            return AWAY;
        }
        if (CONFLICT_STATES.contains(state)) {
            return CONFLICT;
        }
        return UNSUPPORTED_STATES.contains(state) ? UNSUPPORTED : OTHER;
    }
}
