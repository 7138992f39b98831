package dev.onrecord.archive.storage;

import dev.onrecord.archive.error.StorageFullException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Sees to it that the embedded database never meets the end of its disk: it would close itself there. */
@ApplicationScoped
public class FreeSpace {

    private static final Logger LOG = Logger.getLogger(FreeSpace.class);
    private static final long MEBIBYTE = 1 << 20;

    private final Optional<Path> folder;
    private final long least;
    private final AtomicBoolean told = new AtomicBoolean();

    FreeSpace(ArchiveFolder folder, ArchiveConfig config) {
        this.folder = folder.path();
        this.least = config.minFreeSpace().asLongValue();
    }

    /** Whether less is left than must stay free. */
    public boolean isFull() {
        return folder.map(FreeSpace::left).orElse(Long.MAX_VALUE) < least;
    }

    /**
     * Refuses to go on where the disk is full.
     *
     * @throws StorageFullException if less is left than must stay free
     */
    public void require() {
        require(0);
    }

    /**
     * Refuses to go on where so many bytes more would fill the disk.
     *
     * @throws StorageFullException if less would be left than must stay free
     */
    public void require(long bytes) {
        long left = folder.map(FreeSpace::left).orElse(Long.MAX_VALUE);
        boolean full = left - bytes < least;
        if (bytes == 0 && told.getAndSet(full) != full) {
            tell(full, left);
        }
        if (full) {
            throw new StorageFullException("The disk of the archive is full (" + left / MEBIBYTE + " MiB left, "
                    + least / MEBIBYTE + " must stay free): nothing was stored. Reading goes on");
        }
    }

    /** A folder that is not there, as of a database in memory, is never full. */
    private static long left(Path folder) {
        return Files.isDirectory(folder) ? folder.toFile().getUsableSpace() : Long.MAX_VALUE;
    }

    private void tell(boolean full, long left) {
        if (full) {
            LOG.warnf(
                    "No more is stored: %s has %d MiB left, less than onrecord.archive.min-free-space",
                    folder.orElseThrow(), left / MEBIBYTE);
        } else {
            LOG.infof("There is room again: writes are taken");
        }
    }
}
