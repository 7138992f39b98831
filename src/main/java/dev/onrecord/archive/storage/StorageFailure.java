package dev.onrecord.archive.storage;

import dev.onrecord.archive.error.StorageFullException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tells a full disk from all other failures, whichever database met it. */
@ApplicationScoped
public class StorageFailure {

    private static final Logger LOG = Logger.getLogger(StorageFailure.class);

    /** EX_IOERR of sysexits.h. */
    private static final int LOST = 74;

    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** The operating systems' own words for: no room, file larger than allowed, quota used up. */
    private static final List<String> FULL =
            List.of("No space left", "File too large", "quota exceeded", "not enough space");

    private final AgroalDataSource database;
    private final Event<DatabaseLost> lost;

    StorageFailure(AgroalDataSource database, Event<DatabaseLost> lost) {
        this.database = database;
        this.lost = lost;
    }

    /**
     * What callers are told of a failure that comes of a full disk; empty for any other. The embedded database closes itself
     * when it cannot write, and opens anew for the next connection: so those that it left dead are thrown away. Where one of
     * them was used in between, only a new process can open it.
     */
    public Optional<StorageFullException> explain(Throwable failure) {
        if (isLockedByThisProcess(failure)) {
            LOG.fatal(
                    "The database closed itself, and cannot be opened again by this process: it ends, start it again");
            Quarkus.asyncExit(LOST);
        }
        if (!isFull(failure)) {
            return Optional.empty();
        }
        LOG.warnf("The database met the end of its disk: %s", failure);
        database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        lost.fire(new DatabaseLost());
        return Optional.of(
                new StorageFullException(
                        "The disk of the archive is full: try again when there is room; what is stored already stays as it is"));
    }

    private static boolean isLockedByThisProcess(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverlappingFileLockException) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full disk is among the causes, or among what was suppressed: there a commit that fails keeps its cause. */
    public static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (saysFull(cause) || Arrays.stream(cause.getSuppressed()).anyMatch(StorageFailure::isFull)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysFull(Throwable cause) {
        if (cause instanceof SQLException sql && POSTGRESQL_DISK_FULL.equals(sql.getSQLState())) {
            return true;
        }
        String message = String.valueOf(cause.getMessage());
        return cause instanceof IOException && FULL.stream().anyMatch(message::contains);
    }
}
