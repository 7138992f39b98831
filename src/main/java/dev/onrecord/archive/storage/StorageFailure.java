package dev.onrecord.archive.storage;

import dev.onrecord.archive.error.StorageFullException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tells a full disk from all other failures, whichever database met it. */
@ApplicationScoped
public class StorageFailure {

    private static final Logger LOG = Logger.getLogger(StorageFailure.class);
    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** The operating systems' own words for: no room, file larger than allowed, quota used up. */
    private static final List<String> FULL =
            List.of("No space left", "File too large", "quota exceeded", "not enough space");

    private final AgroalDataSource database;

    StorageFailure(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What callers are told of a failure that comes of a full disk; empty for any other. The embedded database closes itself
     * when it cannot write, and opens anew for the next connection: so those that it left dead are thrown away.
     */
    public Optional<StorageFullException> explain(Throwable failure) {
        if (!isFull(failure)) {
            return Optional.empty();
        }
        LOG.warnf("The database met the end of its disk: %s", failure);
        database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        return Optional.of(
                new StorageFullException(
                        "The disk of the archive is full: try again when there is room; what is stored already stays as it is"));
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
