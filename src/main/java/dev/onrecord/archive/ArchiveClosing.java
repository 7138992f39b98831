package dev.onrecord.archive;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Lets the embedded database close with its last connection, when all else has ended. By itself it would close as soon as the process is asked to stop, under the
 * hands of the operations that still run: so its URL forbids that.
 */
@ApplicationScoped
class ArchiveClosing {

    private static final Logger LOG = Logger.getLogger(ArchiveClosing.class);

    private final DataSource database;

    ArchiveClosing(DataSource database) {
        this.database = database;
    }

    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set db_close_delay 0");
                }
            }
        } catch (SQLException unclosed) {
            // Nothing is lost: whatever was acknowledged is in the file, as if the process had been killed.
            LOG.debug("The database was not closed in good order", unclosed);
        }
    }
}
