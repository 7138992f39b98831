package dev.onrecord.archive.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are heard of that other servers make in the same PostgreSQL database. */
@ConfigMapping(prefix = "onrecord.live")
public interface ChangesConfig {

    /** By {@code listen}. Off where something between us and the database does not pass it on, as PgBouncer does not. */
    @WithDefault("true")
    boolean listen();

    /** How often the archive is asked instead, also where the database knows no {@code listen}. */
    @WithDefault("1s")
    Duration pollInterval();
}
