package dev.onrecord.archive.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.storage.FixedArchiveConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2SnapshotsTest {

    private static final String USER = "onrecord";

    @TempDir
    Path home;

    private Path archive;
    private Path target;

    /** Many versions of a few rows, left as a killed server leaves them. */
    @BeforeEach
    void makeArchive() throws SQLException {
        archive = home.resolve("archive");
        target = home.resolve("snapshot");
        try (Connection connection = open(archive, ";WRITE_DELAY=0");
                Statement statement = connection.createStatement()) {
            statement.execute("create table article (id bigint primary key, body varchar(100000))");
            statement.execute("create index article_by_body on article (body)");
            for (int i = 0; i < 200; i++) {
                statement.execute("merge into article select x, repeat('" + i + " ', 200) from system_range(1, 50)");
            }
            statement.execute("shutdown immediately");
        }
    }

    private static Connection open(Path folder, String settings) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("onrecord") + settings, USER, USER);
    }

    private Snapshots snapshots(SnapshotPart... parts) {
        return new H2Snapshots(List.of(parts), FixedArchiveConfig.of(archive, 0), USER, USER);
    }

    private Snapshots.Size write(SnapshotPart... parts) throws IOException {
        try (SnapshotFolder folder = SnapshotFolder.of(target)) {
            return snapshots(parts).write(folder);
        }
    }

    @Test
    void snapshotHoldsTheRowsAndNotTheirOldVersions() throws IOException, SQLException {
        long before = Files.size(archive.resolve("onrecord.mv.db"));
        Snapshots.Size size = write();
        assertThat(size.articles()).isEqualTo(50);
        assertThat(size.bytes()).isLessThan(before / 5);
        try (Connection connection = open(target, ";ACCESS_MODE_DATA=r");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from article where body like '199 %'")) {
            assertThat(connection.isReadOnly()).isTrue();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(50);
        }
    }

    @Test
    void readingWritesNoFile() throws IOException, SQLException {
        write();
        try (Connection connection = open(target, ";ACCESS_MODE_DATA=r");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from article")).isInstanceOf(SQLException.class);
            assertThat(files(target)).containsExactly("onrecord.mv.db");
        }
        assertThat(files(target)).containsExactly("onrecord.mv.db");
    }

    @Test
    void archiveStaysAsItIs() throws IOException, SQLException {
        write();
        try (Connection connection = open(archive, "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from article")).isEqualTo(50);
        }
    }

    @Test
    void otherPartsGoIntoTheSameFolder() throws IOException {
        write(folder -> Files.writeString(folder.resolve("index"), "words"));
        assertThat(target.resolve("index")).hasContent("words");
    }

    @Test
    void whatCannotBeWrittenLeavesNoSnapshot() throws IOException {
        assertThatThrownBy(() -> write(folder -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(files(home)).containsExactly("archive");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
