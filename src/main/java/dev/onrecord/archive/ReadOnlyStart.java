package dev.onrecord.archive;

import dev.onrecord.archive.storage.ArchiveConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Refuses to serve an archive that is only read and has not the schema of this version: it cannot be brought to it. */
@ApplicationScoped
class ReadOnlyStart {

    /** Before everybody who reads the archive when the server starts. */
    private static final int FIRST = 1;

    private final ArchiveConfig config;
    private final Instance<Flyway> flyway;

    ReadOnlyStart(ArchiveConfig config, Instance<Flyway> flyway) {
        this.config = config;
        this.flyway = flyway;
    }

    void onStart(@Observes @Priority(FIRST) StartupEvent started) {
        if (config.readOnly()) {
            check(flyway.get().info());
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
