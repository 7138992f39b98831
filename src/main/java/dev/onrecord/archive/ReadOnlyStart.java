package dev.onrecord.archive;

import dev.onrecord.archive.storage.ArchiveConfig;
import dev.onrecord.archive.storage.ListIndexes;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jboss.logging.Logger;

/** Refuses to serve an archive that is only read and has not the schema of this version: it cannot be brought to it. */
@ApplicationScoped
class ReadOnlyStart {

    private static final Logger LOG = Logger.getLogger(ReadOnlyStart.class);

    /** Before everybody who reads the archive when the server starts. */
    private static final int FIRST = 1;

    private final ArchiveConfig config;
    private final Instance<Flyway> flyway;
    private final ListIndexes indexes;

    ReadOnlyStart(ArchiveConfig config, Instance<Flyway> flyway, ListIndexes indexes) {
        this.config = config;
        this.flyway = flyway;
        this.indexes = indexes;
    }

    void onStart(@Observes @Priority(FIRST) StartupEvent started) throws SQLException {
        if (config.readOnly()) {
            check(flyway.get().info());
            if (!indexes.areComplete()) {
                LOG.warn(
                        "An import into this archive was cut off: lists are slow until the archive has been opened where it"
                                + " may be written (onrecord check)");
            }
        }
    }

    static void check(MigrationInfoService schema) {
        if (schema.pending().length > 0) {
            throw refusal(
                    "an older",
                    "Make a new snapshot with this version (onrecord snapshot), or update the server that"
                            + " the archive is a replica of.");
        }
        if (Arrays.stream(schema.all()).anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw refusal("a newer", "Update this server.");
        }
    }

    private static ConfigurationException refusal(String version, String advice) {
        return new ConfigurationException("The archive was made by " + version
                + " version of onrecord, and is only read here (onrecord.archive.read-only). " + advice);
    }
}
