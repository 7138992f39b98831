package dev.onrecord.cli;

import dev.onrecord.archive.storage.ArchiveFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the archive is, by the configuration, before anything of it is started.
 *
 * @param directory of the embedded database
 * @param server URL of a PostgreSQL database; empty where the archive is the embedded one
 */
record ArchiveSettings(Path directory, Optional<String> server) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    static ArchiveSettings configured() {
        Config config = ConfigProvider.getConfig();
        return new ArchiveSettings(
                Path.of(config.getOptionalValue("onrecord.archive.directory", String.class)
                        .orElse("./data")),
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .filter(url -> url.startsWith(POSTGRESQL))
                        .map(url -> url.substring("jdbc:".length())));
    }

    boolean hasDatabase() {
        return directory.resolve(ArchiveFolder.DATABASE).toFile().isFile();
    }
}
