package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.page.Cancellation;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Held by whoever writes to the index. Taken only by who has a connection already: others that wait for it may hold all the
 * connections there are.
 */
final class WriterTurn {

    private static final int POLL_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock();

    /** Waits for the turn, unless the thread's work is cancelled. */
    void begin() {
        try {
            while (!lock.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                Cancellation.check();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the search index", stopped);
        }
    }

    void end() {
        lock.unlock();
    }
}
