package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.storage.TableIndexes.Definition;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In many portions: few rows may be in memory. */
class TableIndexesTest {

    private static final int ROWS = 1000;

    private static final Definition BY_LENGTH = new Definition("WRITTEN_BY_LENGTH", List.of("LENGTH", "ID"));

    /** Rows that are equal to it. */
    private static final Definition BY_NAME = new Definition("WRITTEN_BY_NAME", List.of("NAME"));

    @TempDir
    Path folder;

    private FileDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new FileDatabase(folder);
        execute("set max_memory_rows 14");
        execute(
                "create table written (id bigint primary key, length integer, name varchar(20), text varchar not null)");
        execute("insert into written select x, mod(x * 7919, 101), case mod(x, 17) when 0 then null else"
                + " 'name ' || mod(x, 17) end, repeat('word ', 50) from system_range(1, " + ROWS + ")");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void execute(String sql) throws SQLException {
        database.execute(sql);
    }

    private List<String> read(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet read = statement.executeQuery(sql)) {
            while (read.next()) {
                rows.add(read.getString(1));
            }
        }
        return rows;
    }

    private void make(Definition... definitions) throws SQLException {
        TableIndexes.make(database.connection(), "WRITTEN", List.of(definitions), () -> {});
    }

    private List<String> indexes() throws SQLException {
        return read("select index_name from information_schema.indexes where table_name = 'WRITTEN'"
                + " and index_name like 'WRITTEN%' order by 1");
    }

    /**
     * Whether an index leads to every row, in order.
     *
     * @param expression whose order is that of the index, and which no index has
     */
    private void leadsToAll(Definition index, String expression) throws SQLException {
        String column = index.columns().get(0);
        String led = "select id from written use index (" + index.name() + ") order by " + column + ", id";
        assertThat(read("explain " + led).get(0)).contains(index.name());
        assertThat(read(led)).hasSize(ROWS).isEqualTo(read("select id from written order by " + expression + ", id"));
        for (String value : read("select distinct " + column + " from written where " + column + " is not null")) {
            String where = " from written where %s = '" + value + "'";
            assertThat(read("select count(*)" + where.formatted(column)))
                    .isEqualTo(read("select count(*)" + where.formatted(expression)));
        }
    }

    private void leadToAll() throws SQLException {
        assertThat(indexes()).containsExactly("WRITTEN_BY_LENGTH", "WRITTEN_BY_NAME");
        leadsToAll(BY_LENGTH, "length + 0");
        leadsToAll(BY_NAME, "name || ''");
    }

    @Test
    void leadToEveryRowAlsoOfAnotherProcess() throws SQLException {
        make(BY_LENGTH, BY_NAME);
        leadToAll();
        database.reopen();
        leadToAll();
    }

    @Test
    void areKeptAsAnyOther() throws SQLException {
        make(BY_LENGTH, BY_NAME);
        execute("delete from written where mod(id, 3) = 0");
        execute("update written set length = length + 50, name = 'other' where mod(id, 3) = 1");
        execute("insert into written select x, x, 'new', '' from system_range(1, " + ROWS + ") where mod(x, 3) = 0");
        leadToAll();
        execute("drop index " + BY_NAME.name());
        assertThat(indexes()).containsExactly("WRITTEN_BY_LENGTH");
    }

    @Test
    void thoseThatAreThereStay() throws SQLException {
        execute("create index written_by_name on written (name)");
        List<String> told = new ArrayList<>();
        TableIndexes.make(database.connection(), "WRITTEN", List.of(BY_LENGTH, BY_NAME), () -> told.add("one"));
        assertThat(told).hasSize(2);
        leadToAll();
        make(BY_LENGTH, BY_NAME);
        leadToAll();
    }

    @Test
    void ofAnEmptyTableTheyAreEmpty() throws SQLException {
        execute("truncate table written");
        make(BY_LENGTH, BY_NAME);
        execute("insert into written select x, mod(x, 101), 'name', '' from system_range(1, " + ROWS + ")");
        leadToAll();
    }

    @Test
    void allAreMadeOrNone() throws SQLException {
        Definition wrong = new Definition("WRITTEN_BY_NOTHING", List.of("NOTHING"));
        assertThatThrownBy(() -> make(BY_LENGTH, wrong))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("NOTHING");
        assertThat(indexes()).isEmpty();
        try (Connection other = database.source().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("insert into written values (0, 0, '', '')");
            statement.execute("delete from written where id = 0");
        }
        make(BY_LENGTH, BY_NAME);
        leadToAll();
    }

    /** As by {@link FileRoom}: what was read from is moved, and its place in the file written over. */
    @Test
    void rowsMayMoveMeanwhile() throws Exception {
        execute("insert into written select 1000 + x, mod(x * 7919, 101), 'name', random_uuid() || repeat('word ', 50)"
                + " from system_range(1, 30000)");
        execute("set cache_size 0");
        MVStore store = FileRoom.storeOf(database.connection());
        AtomicBoolean made = new AtomicBoolean();
        CompletableFuture<Void> mover = CompletableFuture.runAsync(() -> {
            store.setRetentionTime(0);
            while (!made.get()) {
                store.compact(100, 1 << 20);
                store.commit();
            }
        });
        try {
            make(BY_LENGTH, BY_NAME);
        } finally {
            made.set(true);
        }
        mover.get();
        assertThat(read("select count(*) from written use index (written_by_length) where length >= 0"))
                .isEqualTo(read("select count(*) from written"));
    }

    /** As after a kill: what was made of them stays in the file, and must not come into anybody's way. */
    @Test
    void whatIsGivenUpBeforeTheEndIsMadeAgain() throws SQLException {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() ->
                        TableIndexes.make(database.connection(), "WRITTEN", List.of(BY_LENGTH, BY_NAME), () -> {
                            told.add("one");
                            if (told.size() == 2) {
                                throw new IllegalStateException("enough");
                            }
                        }))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("enough");
        database.reopen();
        assertThat(indexes()).isEmpty();
        make(BY_LENGTH, BY_NAME);
        leadToAll();
    }
}
