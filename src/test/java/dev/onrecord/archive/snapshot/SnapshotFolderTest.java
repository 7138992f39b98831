package dev.onrecord.archive.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {

    @TempDir
    Path home;

    @Test
    void folderAppearsWithAllItsFiles() throws IOException {
        Path target = home.resolve("new/snapshot");
        try (SnapshotFolder folder = SnapshotFolder.of(target)) {
            Files.createDirectory(folder.staging().resolve("search"));
            Files.writeString(folder.staging().resolve("search/index"), "12345");
            assertThat(target).doesNotExist();
            assertThat(folder.appear()).isEqualTo(5);
        }
        assertThat(target.resolve("search/index")).hasContent("12345");
        assertThat(target.getParent()).isDirectoryContaining(path -> path.equals(target));
        assertThat(Files.list(target.getParent())).containsExactly(target);
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Path target = Files.createDirectory(home.resolve("snapshot"));
        try (SnapshotFolder folder = SnapshotFolder.of(target)) {
            Files.writeString(folder.staging().resolve("file"), "1");
            folder.appear();
        }
        assertThat(target.resolve("file")).exists();
    }

    @Test
    void whatDoesNotAppearLeavesNothing() throws IOException {
        try (SnapshotFolder folder = SnapshotFolder.of(home.resolve("snapshot"))) {
            Files.createDirectories(folder.staging().resolve("search"));
            Files.writeString(folder.staging().resolve("search/index"), "1");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        assertThatThrownBy(() -> SnapshotFolder.of(home)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SnapshotFolder.of(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }
}
