package dev.onrecord.archive.snapshot;

import java.io.IOException;

/** Makes snapshots of the archive. */
public interface Snapshots {

    /**
     * Writes the whole archive into the folder, and closes it: it cannot be used in this process any more. For a process
     * that has no other work than that.
     *
     * @return what the snapshot holds
     * @throws IOException if it cannot be written; then there is no snapshot
     */
    Size write(SnapshotFolder folder) throws IOException;

    /** What a snapshot holds. */
    record Size(long articles, long bytes) {}
}
