package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveSnapshotTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Inject
    ArchiveSnapshot snapshot;

    @Inject
    Statements statements;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    private List<String> read(String sql) {
        return snapshot.read(SHORT, () -> statements.query(Sql.of(sql), row -> row.getString(1)));
    }

    /** Else the database's own end and the caller's race, and what was given up looks like a failure. */
    @Test
    void endOfTheTimeIsLeftToTheCaller() {
        String slow = database.equals("h2")
                ? "select count(*) from system_range(1, 3000000)"
                : "select count(*) from (select pg_sleep(0.3)) a";
        assertThat(read(slow)).hasSize(1);
    }

    @Test
    void postgresqlEndsAStatementWhoseCancellationGotLost() {
        assumeThat(database).isEqualTo("postgresql");
        assertThatThrownBy(() -> read("select count(*) from (select pg_sleep(3600)) a"))
                .hasStackTraceContaining("statement timeout");
    }
}
