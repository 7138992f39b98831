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
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return locked(work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> locked(work));
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

    /** As {@link #write}, with nothing to tell. */
    public void change(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    private <T> T locked(Supplier<T> work) {
        state.lock();
        return work.get();
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
