package dev.onrecord.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads the archive as it was at one moment, whatever writers do meanwhile. Readers wait for nobody. */
@ApplicationScoped
public class ArchiveSnapshot {

    /** H2's own level, which is stricter than its repeatable read: one moment for all tables. */
    private static final int H2_SNAPSHOT = 6;

    /** Whoever reads in time cancels its statements itself; the transaction's own end is for what that did not stop. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** After which PostgreSQL ends a statement whose cancellation got lost on its way; not at once, so as not to forestall it. */
    private static final Duration LOST = Duration.ofSeconds(1);

    private final Session session;

    ArchiveSnapshot(Session session) {
        this.session = session;
    }

    /**
     * Does the work, all of whose statements see one moment, in one transaction that may only read.
     *
     * @param atMost after which the caller cancels the work; the transaction does not last much longer
     */
    public <T> T read(Duration atMost, Supplier<T> work) {
        TransactionRunnerOptions transaction = QuarkusTransaction.requiringNew();
        return transaction.timeout((int) atMost.plus(GRACE).toSeconds()).call(() -> {
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.doWork(connection -> takeSnapshot(connection, atMost));
            return work.get();
        });
    }

    /** The pool gives the connection's usual level back to it afterwards; PostgreSQL's statement is of its transaction only. */
    private static void takeSnapshot(Connection connection, Duration atMost) throws SQLException {
        if (isH2(connection)) {
            connection.setTransactionIsolation(H2_SNAPSHOT);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute(
                    "set local statement_timeout = " + atMost.plus(LOST).toMillis());
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
