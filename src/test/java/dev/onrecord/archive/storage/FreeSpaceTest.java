package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.StorageFullException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {

    private static final long EXBIBYTE = 1L << 60;

    @TempDir
    Path folder;

    private static FreeSpace of(String directory, String databaseKind, long least) {
        ArchiveConfig config = FixedArchiveConfig.of(Path.of(directory), least);
        return new FreeSpace(new ArchiveFolder(config, databaseKind), config);
    }

    @Test
    void roomyDiskTakesAll() {
        assertThatCode(() -> of(folder.toString(), "h2", 1).require()).doesNotThrowAnyException();
    }

    @Test
    void diskWithLessThanMustStayFreeIsFull() {
        assertThatThrownBy(() -> of(folder.toString(), "h2", EXBIBYTE).require())
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("nothing was stored");
    }

    @Test
    void whatIsNeededCounts() {
        assertThatThrownBy(() -> of(folder.toString(), "h2", 1).require(EXBIBYTE))
                .isInstanceOf(StorageFullException.class);
    }

    @Test
    void databaseServerKnowsItsOwnDisk() {
        assertThatCode(() -> of(folder.toString(), "postgresql", EXBIBYTE).require())
                .doesNotThrowAnyException();
    }

    /** As of a database in memory. */
    @Test
    void folderThatIsNotThereIsNeverFull() {
        assertThatCode(() -> of(folder + "/none", "h2", EXBIBYTE).require()).doesNotThrowAnyException();
    }
}
