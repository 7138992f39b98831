package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "File too large", "Disk quota exceeded"})
    void fullDiskIsToldByTheSystemsWords(String words) {
        assertThat(StorageFailure.isFull(new IllegalStateException("commit", new IOException(words))))
                .isTrue();
    }

    @Test
    void fullDiskOfPostgresqlIsToldByItsCode() {
        assertThat(StorageFailure.isFull(new RuntimeException(new SQLException("could not extend file", "53100"))))
                .isTrue();
    }

    /** As the transaction manager tells of a commit that failed. */
    @Test
    void fullDiskIsFoundWhereItWasSuppressed() {
        Exception rollback = new Exception("Could not commit transaction.");
        rollback.addSuppressed(new Exception("onePhaseCommit", new IOException("No space left on device")));
        assertThat(StorageFailure.isFull(new IllegalStateException(rollback))).isTrue();
    }

    @Test
    void otherFailuresAreOthers() {
        assertThat(StorageFailure.isFull(new IOException("Connection reset"))).isFalse();
        assertThat(StorageFailure.isFull(new SQLException("No space left in a sentence", "42000")))
                .isFalse();
        assertThat(StorageFailure.isFull(new NullPointerException())).isFalse();
    }
}
