/**
 * Snapshots: a copy of the whole archive in a folder, small and only to be read, for servers that have no disk to write to.
 * What else belongs to an archive than its database adds itself as a {@link dev.onrecord.archive.snapshot.SnapshotPart}.
 */
@NullMarked
package dev.onrecord.archive.snapshot;

import org.jspecify.annotations.NullMarked;
