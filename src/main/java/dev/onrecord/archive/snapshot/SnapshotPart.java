package dev.onrecord.archive.snapshot;

import java.io.IOException;
import java.nio.file.Path;

/** Something beside the database that a snapshot needs, such as an index. Every bean that is one takes part in each. */
public interface SnapshotPart {

    /**
     * Writes itself into the folder, under the name that it has in the archive's own. The database is still open, and nobody
     * writes to it.
     */
    void write(Path folder) throws IOException;
}
