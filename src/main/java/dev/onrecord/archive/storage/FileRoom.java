package dev.onrecord.archive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * The room in the embedded database's file. H2 writes whatever changes to a new place, in chunks, and uses the place of a chunk
 * again when nothing in it is needed any more. What is still needed it moves together by itself only where it may hold back
 * what was committed (WRITE_DELAY), which it may not here.
 */
@ApplicationScoped
public class FileRoom {

    /** Percent of the chunks that should be needed: the higher, the more is written to move what is. */
    private static final int NEEDED = 40;

    /** Bytes that are moved at once, while writers wait. */
    private static final int TOGETHER = 1 << 20;

    /** A chunk's place is not used again before. Where writers wait for the disk, none needs H2's 45 seconds. */
    private static final int RETENTION_MILLIS = 5000;

    private final DataSource database;
    private final FreeSpace space;
    private final boolean synced;

    FileRoom(DataSource database, FreeSpace space, ArchiveConfig config) {
        this.database = database;
        this.space = space;
        this.synced = config.sync();
    }

    /**
     * Moves some of what is needed out of chunks where little is, if there are too many of those, so that their place can be
     * used again. Not on a full disk, as it has to be written first.
     *
     * @return whether anything was moved, and more may have to be
     */
    public boolean reclaim() throws SQLException {
        return reclaim(RETENTION_MILLIS);
    }

    boolean reclaim(int retentionMillis) throws SQLException {
        if (space.isFull()) {
            return false;
        }
        try (Connection connection = database.getConnection()) {
            MVStore store = storeOf(connection);
            if (synced) {
                store.setRetentionTime(retentionMillis);
            }
            return store.compact(NEEDED, TOGETHER);
        }
    }

    static MVStore storeOf(Connection connection) throws SQLException {
        return sessionOf(connection).getDatabase().getStore().getMvStore();
    }

    /** What H2 has behind a connection of its own, or of a pool. */
    static SessionLocal sessionOf(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
