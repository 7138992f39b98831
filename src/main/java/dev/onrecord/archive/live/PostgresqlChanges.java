package dev.onrecord.archive.live;

import dev.onrecord.archive.ArchiveChange;
import dev.onrecord.archive.error.DatabaseFailure;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Tells the other servers on a PostgreSQL database of changes, and hears of theirs. The database sends a notice when the
 * transaction commits, and none when it does not. Listening takes a connection of the pool for good.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PostgresqlChanges implements RemoteChanges {

    private static final Logger LOG = Logger.getLogger(PostgresqlChanges.class);
    private static final String CHANNEL = "onrecord_change";
    /** Silence after which the connection is tried. */
    private static final int QUIET_MILLIS = 10_000;

    private static final int ANSWER_SECONDS = 5;
    private static final int PAUSE_MILLIS = 1_000;
    /** A replica that is copied to cannot listen: it can only be looked at. */
    private static final String READ_ONLY = "25006";

    private final DataSource database;
    private final Statements statements;
    private final ChangesConfig config;
    /** Whether the database passes notices on; null as long as nobody has tried. */
    private volatile @Nullable Boolean tells;

    private volatile boolean stopped;
    private volatile @Nullable Thread listener;

    PostgresqlChanges(DataSource database, Statements statements, ChangesConfig config) {
        this.config = config;
        this.database = database;
        this.statements = statements;
    }

    void tell(@Observes ArchiveChange change) {
        if (tells == null) {
            tells = tryToTell();
        } else if (Boolean.TRUE.equals(tells)) {
            tellOthers();
        }
    }

    private void tellOthers() {
        statements.query(Sql.of("select pg_notify(?, '')", CHANNEL), row -> CHANNEL);
    }

    /** Whoever knows no notices must not take the change back because of them. */
    private boolean tryToTell() {
        statements.update(Sql.of("savepoint before_notice"));
        try {
            tellOthers();
            statements.update(Sql.of("release savepoint before_notice"));
            return true;
        } catch (RuntimeException failure) {
            if (DatabaseFailure.of(failure) != DatabaseFailure.UNSUPPORTED) {
                throw failure;
            }
            statements.update(Sql.of("rollback to savepoint before_notice"));
            return false;
        }
    }

    @Override
    public void listen(Runnable heard) {
        Thread thread = new Thread(() -> keepListening(heard), "onrecord-live");
        thread.setDaemon(true);
        listener = thread;
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Thread thread = listener;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void keepListening(Runnable heard) {
        while (!stopped) {
            if (!config.listen()) {
                poll(heard);
                return;
            }
            try (Connection connection = database.getConnection()) {
                listen(connection, heard);
            } catch (SQLException lost) {
                if (DatabaseFailure.of(lost) == DatabaseFailure.UNSUPPORTED || READ_ONLY.equals(lost.getSQLState())) {
                    LOG.infof("The database does not tell of changes (%s); it is asked instead", lost.getMessage());
                    poll(heard);
                    return;
                }
                if (!stopped) {
                    LOG.warnf("The connection that hears of other servers' changes is lost, and made anew: %s", lost);
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection, Runnable heard) throws SQLException {
        run(connection, "listen " + CHANNEL);
        try {
            // Whatever came while nobody listened.
            heard.run();
            hear(connection, heard);
        } finally {
            // Also shows the pool a connection that is lost, which it would otherwise hand to the next one.
            run(connection, "unlisten " + CHANNEL);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void hear(Connection connection, Runnable heard) throws SQLException {
        PGConnection source = connection.unwrap(PGConnection.class);
        while (!stopped) {
            PGNotification[] notices = source.getNotifications(QUIET_MILLIS);
            boolean silent = notices == null || notices.length == 0;
            if (silent && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("no answer within " + ANSWER_SECONDS + " s", "08006");
            }
            // In silence too: something in between may swallow notices.
            heard.run();
        }
    }

    private void poll(Runnable heard) {
        try {
            new VersionPolling(database, config.pollInterval()).run(heard);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
