package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.search.SearchConfig;
import dev.onrecord.archive.storage.ArchiveConfig;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens the index in its folder, or makes an empty one. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexFiles {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);

    private final SearchConfig config;
    private final boolean readOnly;
    private final IndexRoom room;

    IndexFiles(SearchConfig config, ArchiveConfig archive, IndexRoom room) {
        this.config = config;
        this.room = room;
        this.readOnly = archive.readOnly();
    }

    /** The commit that belongs to the archive; empty where it is missing or broken, so that an index must be made. */
    Optional<LuceneIndex> open(@Nullable String token) throws IOException {
        if (token == null || !Files.isDirectory(config.directory())) {
            return Optional.empty();
        }
        try {
            return readOnly
                    ? LuceneIndex.openReadOnly(config.directory(), token)
                    : LuceneIndex.open(config.directory(), token);
        } catch (LockObtainFailedException inUse) {
            throw inUse(inUse);
        } catch (IOException | RuntimeException broken) {
            LOG.warnf(broken, "The search index in %s cannot be read", config.directory());
            return Optional.empty();
        }
    }

    /**
     * An empty index. Where the archive's folder must not be written to, it is of this process only.
     *
     * @throws StorageFullException if it would grow larger than its disk
     */
    LuceneIndex create() throws IOException {
        room.require(
                readOnly ? Path.of(System.getProperty("java.io.tmpdir")) : Files.createDirectories(config.directory()));
        try {
            return LuceneIndex.create(readOnly ? temporary() : config.directory());
        } catch (LockObtainFailedException inUse) {
            throw inUse(inUse);
        }
    }

    private IOException inUse(LockObtainFailedException cause) {
        return new IOException(
                config.directory() + " is in use by another process; set onrecord.search.directory to another folder",
                cause);
    }

    /** Whether the database keeps which commit is its own. */
    boolean isDurable() {
        return !readOnly;
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("onrecord-search");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "onrecord-search-delete"));
        return folder;
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            LOG.debug("A temporary search index is left behind", left);
        }
    }
}
