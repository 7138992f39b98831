package dev.onrecord.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the archive is, and whether it may be written. */
@ConfigMapping(prefix = "onrecord.archive")
public interface ArchiveConfig {

    /** Folder of the embedded database. */
    String directory();

    /** Whether nothing is ever written: for snapshots, and for replicas of a database. */
    @WithDefault("false")
    boolean readOnly();
}
