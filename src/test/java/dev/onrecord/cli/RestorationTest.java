package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files only; whether they are an archive is told by a start. */
class RestorationTest {

    @TempDir
    Path home;

    private Path directory;
    private Path database;

    @BeforeEach
    void oldArchive() throws IOException {
        directory = Files.createDirectories(home.resolve("archive"));
        database = Files.writeString(directory.resolve("onrecord.mv.db"), "old");
    }

    private Path zip(String entry) throws IOException {
        Path zip = home.resolve("backup.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("new".getBytes(StandardCharsets.US_ASCII));
        }
        return zip;
    }

    @Test
    void oldArchiveStaysUntilAllIsDone() throws IOException {
        try (Restoration restoration = new Restoration(directory)) {
            assertThat(restoration.hold()).isTrue();
            assertThat(restoration.unpack(zip("onrecord.mv.db")).resolve("onrecord.mv.db"))
                    .hasContent("new");
            assertThat(database).hasContent("old");
        }
        assertThat(database).hasContent("old");
        assertThat(directory).isDirectoryContaining(file -> file.equals(database));
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void newArchiveTakesThePlaceOfTheOldOneAndItsIndex() throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("search")).resolve("segments_1"), "old");
        try (Restoration restoration = new Restoration(directory)) {
            restoration.unpack(zip("onrecord.mv.db"));
            restoration.finish();
        }
        assertThat(database).hasContent("new");
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void whatAnEarlierAttemptLeftIsNoHindrance() throws IOException {
        Files.writeString(
                Files.createDirectories(directory.resolve("restoring")).resolve("onrecord.mv.db"), "half");
        try (Restoration restoration = new Restoration(directory)) {
            restoration.unpack(zip("onrecord.mv.db"));
            restoration.finish();
        }
        assertThat(database).hasContent("new");
    }

    @Test
    void archiveThatSomebodyHasOpenIsNotHeld() throws IOException {
        try (FileChannel open = FileChannel.open(database, StandardOpenOption.WRITE);
                Restoration restoration = new Restoration(directory)) {
            assertThat(open.tryLock()).isNotNull();
            assertThat(restoration.hold()).isFalse();
        }
    }

    @Test
    void zipOfSomethingElseIsRefused() throws IOException {
        Path other = zip("../onrecord.mv.db");
        try (Restoration restoration = new Restoration(directory)) {
            assertThatThrownBy(() -> restoration.unpack(other)).hasMessageContaining("no backup");
        }
        assertThat(directory.toFile().list()).hasSize(1);
    }
}
