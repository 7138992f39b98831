package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.UnavailableException;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.IngestStatus;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Distributed engines give transactions up at any statement, or only at the end. Here triggers do so. */
@QuarkusTest
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class WriteAgainTest {

    private static final String AT_ONCE =
            "create trigger balk after insert on quote for each row execute function balk()";
    private static final String AT_THE_END = "create constraint trigger balk after insert on quote"
            + " deferrable initially deferred for each row execute function balk()";

    @Inject
    ArticleIngest ingest;

    @Inject
    ArticleRepository articles;

    @Inject
    Statements statements;

    @Inject
    DataSource database;

    private final String url = "https://again.example/" + UUID.randomUUID();

    private void run(String... commands) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** A sequence is not taken back with its transaction: it counts the attempts. */
    private void balk(int times, String trigger) throws SQLException {
        run(
                "create sequence attempt",
                "create function balk() returns trigger language plpgsql as $$ begin if nextval('attempt') <= " + times
                        + " then raise exception 'given up' using errcode = '40001'; end if; return null; end $$",
                trigger);
    }

    @AfterEach
    void obey() throws SQLException {
        run("drop function balk cascade", "drop sequence attempt");
    }

    private IngestStatus store() {
        String body = "“We won,” said Ann Lee.";
        return ingest.ingest(new ArticleSubmission(url, "Again", null, null, null, null, body, null))
                .status();
    }

    private int stored() {
        return statements
                .query(
                        Sql.of(
                                "select count(*) from quote q join article a on q.article_id = a.id where a.url = ?",
                                url),
                        row -> row.getInt(1))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_ONCE, AT_THE_END})
    void givenUpTransactionIsDoneAgain(String trigger) throws SQLException {
        balk(3, trigger);
        assertThat(store()).isEqualTo(IngestStatus.CREATED);
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_ONCE, AT_THE_END})
    void whatIsGivenUpTooOftenIsToldAndLeavesNothing(String trigger) throws SQLException {
        balk(ArchiveTransaction.ATTEMPTS, trigger);
        assertThatThrownBy(this::store).isInstanceOf(UnavailableException.class);
        assertThat(articles.findIdByUrl(url)).isEmpty();
        assertThat(store()).isEqualTo(IngestStatus.CREATED);
    }
}
