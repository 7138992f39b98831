package dev.onrecord.archive.snapshot;

import dev.onrecord.archive.storage.ArchiveConfig;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.Driver;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Copies what is alive in H2's one file into another. That is far smaller: the file of an archive that was written to
 * quickly is mostly old versions of its pages. A script or a backup in a zip would be slow to make or to read.
 */
@Unremovable
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class H2Snapshots implements Snapshots {

    private static final String NAME = "onrecord";
    private static final String FILE = NAME + ".mv.db";

    private final List<SnapshotPart> parts;
    private final Path archive;
    private final Properties login = new Properties();

    H2Snapshots(
            @All List<SnapshotPart> parts,
            ArchiveConfig archive,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.parts = parts;
        this.archive = Path.of(archive.directory()).toAbsolutePath();
        login.setProperty("user", user);
        login.setProperty("password", password);
    }

    @Override
    public Size write(SnapshotFolder folder) throws IOException {
        for (SnapshotPart part : parts) {
            part.write(folder.staging());
        }
        try {
            Map<String, Long> rows = closed();
            MVStore.compact(
                    archive.resolve(FILE).toString(),
                    folder.staging().resolve(FILE).toString(),
                    false,
                    null);
            compare(rows, rowsIn(folder.staging()));
            return new Size(rows.getOrDefault("ARTICLE", 0L), folder.appear());
        } catch (SQLException | MVStoreException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** Closes the database, so that its file is complete, and free; says how many rows each table has. */
    private Map<String, Long> closed() throws SQLException {
        try (Connection connection = open(archive, "");
                Statement statement = connection.createStatement()) {
            Map<String, Long> rows = rows(connection);
            statement.execute("shutdown");
            return rows;
        }
    }

    private Map<String, Long> rowsIn(Path folder) throws SQLException {
        try (Connection connection = open(folder, ";ACCESS_MODE_DATA=r")) {
            return rows(connection);
        }
    }

    /** Of its own, as the pool would complain of one whose database is gone. */
    private Connection open(Path folder, String settings) throws SQLException {
        return new Driver().connect("jdbc:h2:file:" + folder.resolve(NAME) + settings, login);
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                rows.put(table, count(connection, table));
            }
        }
        return rows;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from \"" + table + '"')) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void compare(Map<String, Long> archived, Map<String, Long> copied) throws IOException {
        if (archived.isEmpty() || !archived.equals(copied)) {
            throw new IOException("the copy differs from the archive: it has " + copied + ", not " + archived);
        }
    }
}
