package dev.onrecord.archive.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What a serving process tells others of its user about itself, in a file of the archive's folder that only the owner reads.
 * It may be stale: a process that is killed takes nothing back.
 *
 * @param url where it serves, as seen from the same machine
 * @param key which opens it for an editor as long as it runs
 */
public record RunningFile(URI url, String key) {

    private static final String NAME = "running";

    /** Puts it in the place of what another process may have left. */
    public void write(Path folder) throws IOException {
        Properties told = new Properties();
        told.setProperty("url", url.toString());
        told.setProperty("key", key);
        // Made for its owner alone, on every system that knows owners.
        Path fresh = Files.createTempFile(folder, NAME, ".tmp");
        try (Writer out = Files.newBufferedWriter(fresh)) {
            told.store(out, null);
        }
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What stands in the folder; empty if nothing does, or nothing that makes sense, or it is not for this user. */
    public static Optional<RunningFile> read(Path folder) {
        Properties told = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(NAME))) {
            told.load(in);
            String url = told.getProperty("url");
            String key = told.getProperty("key");
            return url == null || key == null ? Optional.empty() : Optional.of(new RunningFile(URI.create(url), key));
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** Takes it back. */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
