package dev.onrecord.archive.page;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stops the SQL of one thread's work from another thread: the statement that runs is cancelled, and no further one begins.
 * The thread is never interrupted, because an interrupt closes files of an embedded database.
 */
public final class Cancellation {

    private static final Logger LOG = Logger.getLogger(Cancellation.class);
    private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

    /** PostgreSQL overhears a wish to cancel that comes before the statement, and its driver sends only one for each. */
    private static final long HEARD_NANOS = 100_000_000;

    private boolean cancelled;
    private boolean over;
    private @Nullable Statement running;
    private long runningSince;

    /** Does the work, whose statements end as soon as {@link #cancel} is called. */
    public <T> T watch(Supplier<T> work) {
        CURRENT.set(this);
        try {
            check();
            return work.get();
        } finally {
            CURRENT.remove();
            end();
        }
    }

    /**
     * Ends the work. May wait for the database, so not to be called on an event loop. A statement that has just
     * begun is left to run for a moment: call again until the work is over.
     *
     * @return whether the work is over
     */
    public synchronized boolean cancel() {
        cancelled = true;
        if (running != null && System.nanoTime() - runningSince > HEARD_NANOS) {
            try {
                running.cancel();
            } catch (SQLException endedMeanwhile) {
                LOG.debug("A statement that should be cancelled had ended", endedMeanwhile);
            }
        }
        return over;
    }

    /** Whether nobody waits for the work any more. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Whether the work has ended, by itself or not. */
    public synchronized boolean isOver() {
        return over;
    }

    /**
     * Ends this thread's work if nobody waits for it any more.
     *
     * @throws CancelledException if so
     */
    public static void check() {
        Cancellation current = CURRENT.get();
        if (current != null && current.isCancelled()) {
            throw new CancelledException();
        }
    }

    /** The statement is the one to cancel from now on; null: there is none. */
    static void running(@Nullable Statement statement) {
        Cancellation current = CURRENT.get();
        if (current != null) {
            current.runs(statement);
        }
    }

    private synchronized void runs(@Nullable Statement statement) {
        if (statement != null && cancelled) {
            throw new CancelledException();
        }
        running = statement;
        runningSince = System.nanoTime();
    }

    private synchronized void end() {
        over = true;
        running = null;
    }
}
