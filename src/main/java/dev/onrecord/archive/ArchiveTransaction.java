package dev.onrecord.archive;

import dev.onrecord.archive.error.DatabaseFailure;
import dev.onrecord.archive.error.UnavailableException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Changes the archive, one writer at a time. */
@ApplicationScoped
public class ArchiveTransaction {

    /** How often the work is begun at most. */
    static final int ATTEMPTS = 8;

    private static final int PAUSE_MILLIS = 10;

    private final ArchiveState state;

    ArchiveTransaction(ArchiveState state) {
        this.state = state;
    }

    /**
     * Does the work as the only writer: all of it in one transaction, or nothing. Where the database gives the transaction up
     * for the sake of another, the work is done again from its beginning, unless it is part of a greater transaction.
     *
     * @param work may be called several times; must not keep entities from one call to the next
     * @throws UnavailableException if the database has given it up too often
     */
    public <T> T write(Supplier<T> work) {
        return retried(() -> {
            state.lock();
            return work.get();
        });
    }

    /** As {@link #write}, with nothing to tell. */
    public void change(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #change}, for work that makes room: also where none is left. */
    public void remove(Runnable work) {
        retried(() -> {
            state.lockToRemove();
            work.run();
            return true;
        });
    }

    private static <T> T retried(Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException failure) {
                if (DatabaseFailure.of(failure) != DatabaseFailure.CONFLICT) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw new UnavailableException(failure);
                }
                pause(attempt, failure);
            }
        }
    }

    /** Longer each time, and not the same for all who were in each other's way. */
    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong((long) PAUSE_MILLIS << attempt));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
