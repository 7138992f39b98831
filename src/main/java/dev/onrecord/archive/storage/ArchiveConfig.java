package dev.onrecord.archive.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the archive is, whether it may be written, and how carefully that is done. */
@ConfigMapping(prefix = "onrecord.archive")
public interface ArchiveConfig {

    /** Folder of the embedded database. */
    String directory();

    /** Whether nothing is ever written: for snapshots, and for replicas of a database. */
    @WithDefault("false")
    boolean readOnly();

    /** Room on the folder's disk below which nothing more is stored. */
    @WithDefault("100M")
    MemorySize minFreeSpace();

    /** Whether what is stored is acknowledged only when the disk itself has it. */
    @WithDefault("true")
    boolean sync();
}
