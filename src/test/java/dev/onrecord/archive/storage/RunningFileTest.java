package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningFileTest {

    private static final RunningFile FILE = new RunningFile(URI.create("http://127.0.0.1:8080/"), "onrecord_key");

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        new RunningFile(URI.create("http://[::1]:1/"), "stale").write(folder);
        FILE.write(folder);
        assertThat(RunningFile.read(folder)).contains(FILE);
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        FILE.write(folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void whatIsNotThereOrMakesNoSenseIsNobody() throws IOException {
        assertThat(RunningFile.read(folder)).isEmpty();
        Files.writeString(folder.resolve("running"), "url=:\nkey=x\n");
        assertThat(RunningFile.read(folder)).isEmpty();
        Files.writeString(folder.resolve("running"), "\\u12");
        assertThat(RunningFile.read(folder)).isEmpty();
    }

    @Test
    void isTakenBack() throws IOException {
        FILE.write(folder);
        RunningFile.remove(folder);
        RunningFile.remove(folder);
        assertThat(RunningFile.read(folder)).isEmpty();
    }
}
