package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.graphql.EmptyArchive;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@QuarkusTest
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class ListIndexesTest {

    private static final String COLUMNS =
            "select table_name || '.' || index_name || ':' || ordinal_position || column_name"
                    + " from information_schema.index_columns where table_schema = 'PUBLIC' order by 1";

    /** PostgreSQL's build has none. */
    @Inject
    Instance<ListIndexes> ofTheBuild;

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Inject
    EmptyArchive archive;

    private ListIndexes indexes;
    private List<String> before;

    @BeforeEach
    void emptied() throws SQLException {
        indexes = ofTheBuild.get();
        archive.empty();
        before = columns();
    }

    @AfterEach
    void asBefore() throws SQLException {
        indexes.make((done, all) -> {});
        assertThat(columns()).isEqualTo(before);
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private void add(int articles) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into article (id, content_hash, title, title_key, language, published_order, body,"
                            + " word_count, quote_count, created_at, updated_at)"
                            + " select -x, x, 'Title', 'title', 'en', current_timestamp, 'Body', 1, 0, current_timestamp,"
                            + " current_timestamp from system_range(1, " + articles + ")");
        }
    }

    @Test
    void emptyArchiveGoesWithoutThemForAWhile() throws SQLException {
        assertThat(indexes.drop()).isTrue();
        assertThat(columns()).noneMatch(column -> column.startsWith("SPEAKER.SPEAKER_BY_NAME:"));
        assertThat(before).containsAll(columns()).hasSizeGreaterThan(columns().size() + 12);
    }

    @Test
    void whatAnotherProcessLeftOutIsMadeAtTheNextStart() throws SQLException {
        indexes.drop();
        flyway.migrate();
        assertThat(columns()).isEqualTo(before);
    }

    @Test
    void archiveThatHoldsMuchKeepsThem() throws SQLException {
        add(1000);
        assertThat(indexes.drop()).isTrue();
        List<String> told = new ArrayList<>();
        indexes.make((done, all) -> told.add(done + " of " + all));
        assertThat(told).hasSize(12).startsWith("1 of 12").endsWith("12 of 12");
        archive.empty();
        add(1001);
        assertThat(indexes.drop()).isFalse();
        assertThat(columns()).isEqualTo(before);
        archive.empty();
    }
}
