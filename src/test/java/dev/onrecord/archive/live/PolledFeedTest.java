package dev.onrecord.archive.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.QuoteCriteria;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where the database does not tell of changes: CockroachDB, YugabyteDB, or a pooler in between. */
@QuarkusTest
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class PolledFeedTest {

    private final Listener listener = new Listener();
    private final String words = "Polled " + UUID.randomUUID();

    @Inject
    ArticleIngest ingest;

    @Inject
    QuoteRepository quotes;

    @Inject
    ArchiveState state;

    @Inject
    Statements statements;

    @Inject
    DataSource database;

    @AfterEach
    void leave() {
        listener.leave();
    }

    private record Changes(boolean listen, Duration pollInterval) implements ChangesConfig {}

    private void hearsOfOthers(DataSource source, boolean listen) throws InterruptedException {
        PostgresqlChanges changes =
                new PostgresqlChanges(source, statements, new Changes(listen, Duration.ofMillis(20)));
        try {
            new QuoteFeed(quotes, state, List.of(changes), () -> 1000)
                    .added(QuoteCriteria.ANY)
                    .subscribe(listener);
            String body = "“" + words + ",” said Ann Lee.";
            ingest.ingest(new ArticleSubmission(null, words, null, null, null, null, body, null));
            assertThat(listener.hears(10).take(1)).containsExactly(words);
        } finally {
            changes.stop();
        }
    }

    @Test
    void feedThatMayNotListenAsks() throws InterruptedException {
        hearsOfOthers(database, false);
    }

    @Test
    void feedThatIsRefusedToListenAsks() throws InterruptedException {
        hearsOfOthers(wrapped(DataSource.class, database), true);
    }

    /** As the database, but without {@code listen}. */
    private static <T> T wrapped(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (arguments != null && String.valueOf(arguments[0]).startsWith("listen")) {
                        throw new SQLFeatureNotSupportedException("unimplemented: this syntax", "0A000");
                    }
                    try {
                        return wrapped(method.invoke(real, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private static Object wrapped(Object result) {
        if (result instanceof Connection connection) {
            return wrapped(Connection.class, connection);
        }
        return result instanceof Statement statement ? wrapped(Statement.class, statement) : result;
    }
}
