package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRoomTest {

    private static final int ROWS = 3000;

    /** Its text, its entry in the index, and what H2 adds. */
    private static final int ROW_BYTES = 600;

    @TempDir
    Path folder;

    private FileDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new FileDatabase(folder);
        database.execute(
                "create table written (id bigint primary key, place bigint not null, text varchar(1000) not null)");
        database.execute("create index written_by_place on written (place, id)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private FileRoom room(long mustStayFree) {
        ArchiveConfig config = FixedArchiveConfig.of(folder, mustStayFree);
        return new FileRoom(database.source(), new FreeSpace(new ArchiveFolder(config, "h2"), config), config);
    }

    /** Each of its own, somewhere among the others in the index, as speakers and locations are. */
    private void write(FileRoom room) throws SQLException {
        Random places = new Random(7);
        try (PreparedStatement insert =
                database.connection().prepareStatement("insert into written values (?, ?, ?)")) {
            for (int row = 0; row < ROWS; row++) {
                insert.setLong(1, row);
                insert.setLong(2, places.nextLong());
                insert.setString(3, "word ".repeat(100));
                insert.executeUpdate();
                room.reclaim(0);
            }
        }
    }

    @Test
    void fileDoesNotGrowByWhatIsNotNeededAnyMore() throws SQLException, IOException {
        write(room(1));

        assertThat(Files.size(folder.resolve(ArchiveFolder.DATABASE))).isLessThan(4L * ROWS * ROW_BYTES);
    }

    @Test
    void whatIsMovedStaysWhatItWas() throws SQLException {
        write(room(1));
        database.reopen();

        try (Statement statement = database.connection().createStatement();
                ResultSet sums = statement.executeQuery("select (select count(*) from written where place < 0)"
                        + " + (select count(*) from written where place >= 0),"
                        + " (select count(*) from written where text = repeat('word ', 100))")) {
            sums.next();
            assertThat(sums.getLong(1)).isEqualTo(ROWS);
            assertThat(sums.getLong(2)).isEqualTo(ROWS);
        }
    }

    @Test
    void nothingIsMovedOnAFullDisk() throws SQLException {
        write(room(Long.MAX_VALUE));

        assertThat(room(Long.MAX_VALUE).reclaim(0)).isFalse();
        assertThat(room(1).reclaim(0)).isTrue();
    }
}
