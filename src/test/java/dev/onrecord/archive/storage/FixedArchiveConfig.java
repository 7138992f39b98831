package dev.onrecord.archive.storage;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;

/** Settings that a test gives itself. */
public record FixedArchiveConfig(String directory, boolean readOnly, MemorySize minFreeSpace, boolean sync)
        implements ArchiveConfig {

    /** Of an archive in this folder, on whose disk so many bytes must stay free. */
    public static ArchiveConfig of(Path directory, long least) {
        return new FixedArchiveConfig(directory.toString(), false, new MemorySize(BigInteger.valueOf(least)), true);
    }
}
