package dev.onrecord.archive.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Asks again and again for the archive's version, where the database does not tell of changes. */
final class VersionPolling {

    private static final Logger LOG = Logger.getLogger(VersionPolling.class);

    private final DataSource database;
    private final Duration interval;
    private long known = -1;

    VersionPolling(DataSource database, Duration interval) {
        this.database = database;
        this.interval = interval;
    }

    /** Goes on until this thread is interrupted. */
    void run(Runnable heard) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            ask(heard);
            Thread.sleep(interval.toMillis());
        }
    }

    private void ask(Runnable heard) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select version from archive_state where id = 1")) {
            answer.next();
            long version = answer.getLong(1);
            if (version != known) {
                heard.run();
                known = version;
            }
        } catch (SQLException failure) {
            LOG.warnf("The archive could not be asked for changes; asking again: %s", failure);
        }
    }
}
