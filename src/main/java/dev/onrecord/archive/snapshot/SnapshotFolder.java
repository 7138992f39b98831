package dev.onrecord.archive.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that comes into being whole or not at all: its files are written beside it, and moved when all are there. */
public final class SnapshotFolder implements AutoCloseable {

    private final Path target;
    private final Path staging;

    private SnapshotFolder(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /**
     * The folder of this name.
     *
     * @throws FileAlreadyExistsException if something is in it
     */
    public static SnapshotFolder of(Path name) throws IOException {
        Path target = name.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !isFree(target)) {
            throw new FileAlreadyExistsException(name.toString());
        }
        Files.createDirectories(parent);
        Path staging = parent.resolve(target.getFileName() + ".part-" + UUID.randomUUID());
        return new SnapshotFolder(target, Files.createDirectory(staging));
    }

    /** Whether nothing is there, or an empty folder. */
    public static boolean isFree(Path name) throws IOException {
        if (!Files.isDirectory(name)) {
            return Files.notExists(name);
        }
        try (Stream<Path> content = Files.list(name)) {
            return content.findAny().isEmpty();
        }
    }

    /** Where files are written for now. */
    Path staging() {
        return staging;
    }

    /**
     * Makes the folder appear, with files that cannot be written any more.
     *
     * @return the size of its files
     */
    long appear() throws IOException {
        long bytes = 0;
        for (Path file : content()) {
            if (Files.isRegularFile(file)) {
                bytes += Files.size(file);
                seal(file);
            }
        }
        Files.deleteIfExists(target);
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        return bytes;
    }

    private static void seal(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (!file.toFile().setReadOnly()) {
            throw new IOException(file + " cannot be made read-only");
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.walk(staging)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    /** Removes what was written, unless it has appeared. */
    @Override
    public void close() throws IOException {
        if (Files.exists(staging)) {
            for (Path file : content()) {
                Files.delete(file);
            }
        }
    }
}
