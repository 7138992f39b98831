package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.StorageFullException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRoomTest {

    @TempDir
    Path folder;

    @Test
    void indexThatMayNotFitIsRefusedWithWhatItNeeds() {
        assertThatThrownBy(() -> IndexRoom.require(folder, 1L << 60))
                .isInstanceOf(StorageFullException.class)
                .hasMessageStartingWith(
                        "The search index cannot be made anew: it may need 1099511627776 MiB, and the disk of "
                                + folder)
                .hasMessageEndingWith("Nothing can be searched until there is room; all else goes on");
    }

    @Test
    void roomOfTheOldIndexCounts() throws IOException {
        try (RandomAccessFile old = new RandomAccessFile(folder.resolve("old").toFile(), "rw")) {
            old.setLength(1L << 40);
        }
        long moreThanIsLeft = folder.toFile().getUsableSpace() + (1L << 39);
        assertThatCode(() -> IndexRoom.require(folder, moreThanIsLeft)).doesNotThrowAnyException();
    }
}
