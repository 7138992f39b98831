package dev.onrecord.archive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Copies the embedded database into one file, as it is at one moment, while it is read and written. */
@ApplicationScoped
public class ArchiveBackup {

    private static final String UNFINISHED = "backup-";

    private final DataSource database;
    private final ArchiveFolder folder;
    private final FreeSpace space;

    ArchiveBackup(DataSource database, ArchiveFolder folder, FreeSpace space) {
        this.database = database;
        this.folder = folder;
        this.space = space;
    }

    /** Whether there is anything that could be copied: a database server makes its own backups. */
    public boolean isPossible() {
        return folder.path().isPresent();
    }

    /** Writes a zip file that {@code onrecord restore} takes. One after another: the database can only make one at a time. */
    public synchronized void to(Path file) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toAbsolutePath().toString());
            backup.execute();
        }
    }

    /** As {@link #to}, beside the archive; whoever asks removes it. */
    public Path beside() throws SQLException, IOException {
        Path directory = folder.path().orElseThrow();
        space.require(Files.size(directory.resolve(ArchiveFolder.DATABASE)));
        Path file = Files.createTempFile(directory, UNFINISHED, ".zip");
        try {
            to(file);
            return file;
        } catch (SQLException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Removes what a process that was killed left. */
    public void removeUnfinished() {
        folder.path().filter(Files::isDirectory).ifPresent(ArchiveBackup::removeUnfinished);
    }

    private static void removeUnfinished(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches(UNFINISHED + "\\d+\\.zip")) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
