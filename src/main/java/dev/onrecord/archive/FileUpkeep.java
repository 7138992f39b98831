package dev.onrecord.archive;

import dev.onrecord.archive.storage.FileRoom;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Keeps the embedded database's file from growing for ever: tidies it, a little at a time, behind those who write. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class FileUpkeep {

    private static final Logger LOG = Logger.getLogger(FileUpkeep.class);
    private static final int PAUSE_MILLIS = 100;
    private static final int STOP_SECONDS = 10;

    private final FileRoom room;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "onrecord-file");
        made.setDaemon(true);
        return made;
    });
    private final Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread);

    FileUpkeep(FileRoom room) {
        this.room = room;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChange change) {
        soon();
    }

    private void soon() {
        if (!thread.isShutdown() && due.compareAndSet(false, true)) {
            later.execute(this::tidy);
        }
    }

    private void tidy() {
        due.set(false);
        try {
            if (room.reclaim()) {
                soon();
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.debug("The file of the archive was not tidied", failure);
        }
    }

    /** Waits for what is under way: to interrupt it would close the file. */
    void onStop(@Observes ShutdownEvent stopped) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The file of the archive is left while it is tidied");
        }
    }
}
