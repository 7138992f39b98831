package dev.onrecord.archive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of the embedded database. */
@ApplicationScoped
public class ArchiveFolder {

    /** The file that is the archive; all else in the folder can be made anew. */
    public static final String DATABASE = "onrecord.mv.db";

    private final Optional<Path> path;

    ArchiveFolder(ArchiveConfig config, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.path = databaseKind.equals("h2") ? Optional.of(Path.of(config.directory())) : Optional.empty();
    }

    /** The folder; empty where the archive is with a database server. */
    public Optional<Path> path() {
        return path;
    }
}
