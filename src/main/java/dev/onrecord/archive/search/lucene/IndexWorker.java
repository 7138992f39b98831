package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.error.DomainException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does what takes longer than a request may, one after the other. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexWorker {

    private static final Logger LOG = Logger.getLogger(IndexWorker.class);
    private static final int STOP_SECONDS = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(this::named);
    private volatile @Nullable Thread own;

    private Thread named(Runnable work) {
        Thread made = new Thread(work, "onrecord-search");
        made.setDaemon(true);
        own = made;
        return made;
    }

    /** Work that tells of its failures itself. */
    void execute(Runnable work) {
        thread.execute(work);
    }

    /** Does the work in its turn; at once for who asks from other work, which could not wait for what comes behind itself. */
    Future<?> submit(Runnable work) {
        FutureTask<@Nullable Void> task = new FutureTask<>(work, null);
        if (Thread.currentThread() == own) {
            task.run();
        } else {
            thread.execute(task);
        }
        return task;
    }

    /** Whether the work is done, or is so within some time; what it threw is thrown. */
    static boolean isDone(Future<?> work, long millis) {
        try {
            work.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof DomainException told) {
                throw told;
            }
            throw new IllegalStateException("the search index cannot be had", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the search index", stopped);
        }
    }

    /** Takes no more work, and waits for what is under way. */
    void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The search index is left while work on it goes on");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
