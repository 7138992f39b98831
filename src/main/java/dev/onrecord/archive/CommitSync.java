package dev.onrecord.archive;

import dev.onrecord.archive.storage.ArchiveConfig;
import dev.onrecord.archive.storage.DatabaseLost;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings what was committed to the disk itself before anybody is told of it. H2 only hands it to the operating system, which
 * survives the end of the process, but not of the machine. Transactions that end while one waits for the disk share the next
 * turn. Takes a connection of the pool for good: whoever needs a second one to end may find none.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class CommitSync {

    private static final Logger LOG = Logger.getLogger(CommitSync.class);

    private final DataSource database;
    private final boolean wanted;
    private final AtomicLong asked = new AtomicLong();
    private long done;
    private @Nullable Connection connection;

    CommitSync(DataSource database, ArchiveConfig config) {
        this.database = database;
        this.wanted = config.sync() && !config.readOnly();
    }

    synchronized void onStart(@Observes StartupEvent started) throws SQLException {
        if (wanted) {
            connection = database.getConnection();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChange change) {
        if (wanted) {
            sync(asked.incrementAndGet());
        }
    }

    private synchronized void sync(long turn) {
        if (done >= turn) {
            return;
        }
        long upTo = asked.get();
        try {
            force();
            done = upTo;
        } catch (SQLException failure) {
            release();
            LOG.errorf("The disk did not confirm what was stored: %s", failure);
        }
    }

    synchronized void onLoss(@Observes DatabaseLost lost) {
        release();
    }

    private void force() throws SQLException {
        Connection own = connection == null ? database.getConnection() : connection;
        connection = own;
        try (Statement statement = own.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** Before the pool closes, which would complain. */
    synchronized void onStop(@Observes ShutdownEvent stopped) {
        release();
    }

    private void release() {
        Connection closed = connection;
        connection = null;
        try {
            if (closed != null) {
                closed.close();
            }
        } catch (SQLException alreadyLost) {
            LOG.debugf("Closing failed: %s", alreadyLost);
        }
    }
}
