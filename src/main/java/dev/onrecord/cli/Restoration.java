package dev.onrecord.cli;

import dev.onrecord.archive.storage.ArchiveFolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup on its way into the place of an archive. It is unpacked beside, and moved there in one step when it was found
 * good: whenever the process ends, the archive is wholly the old one or wholly the new one. While it lasts nobody can open the
 * old one.
 */
final class Restoration implements AutoCloseable {

    private static final String ASIDE = "restoring";

    /** Made of what is in the archive, by whoever serves it. */
    private static final String INDEX = "search";

    private final Path directory;
    private final Path aside;
    private @Nullable FileChannel held;

    Restoration(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.aside = this.directory.resolve(ASIDE);
    }

    /** Keeps all others from the archive that is there. False if one of them has it open. */
    boolean hold() throws IOException {
        Path old = directory.resolve(ArchiveFolder.DATABASE);
        if (!Files.exists(old)) {
            return true;
        }
        FileChannel channel = FileChannel.open(old, StandardOpenOption.READ, StandardOpenOption.WRITE);
        held = channel;
        try {
            // Closing the channel ends the lock.
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    /**
     * Unpacks the backup.
     *
     * @return the folder that is an archive's now
     * @throws IOException if it is none, says why
     */
    Path unpack(Path backup) throws IOException {
        remove(aside);
        Files.createDirectories(aside);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry database = zip.getEntry(ArchiveFolder.DATABASE);
            if (database == null) {
                throw new IOException("holds no " + ArchiveFolder.DATABASE + ", so it is no backup of an archive");
            }
            try (InputStream in = zip.getInputStream(database);
                    OutputStream out = Files.newOutputStream(aside.resolve(ArchiveFolder.DATABASE))) {
                in.transferTo(out);
            }
        }
        return aside;
    }

    /** Makes what was unpacked the archive. It must be closed. */
    void finish() throws IOException {
        Path database = aside.resolve(ArchiveFolder.DATABASE);
        try (FileChannel written = FileChannel.open(database, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        remove(directory.resolve(INDEX));
        Files.move(
                database,
                directory.resolve(ArchiveFolder.DATABASE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what is left beside the archive, and lets others open it. */
    @Override
    public void close() throws IOException {
        remove(aside);
        if (held != null) {
            held.close();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
