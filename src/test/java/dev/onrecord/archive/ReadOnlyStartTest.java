package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyStartTest {

    private final JdbcDataSource database = new JdbcDataSource();

    @TempDir
    Path older;

    @TempDir
    Path newer;

    @BeforeEach
    void twoVersions() throws IOException {
        database.setURL("jdbc:h2:mem:" + older.getFileName() + ";DB_CLOSE_DELAY=-1");
        Files.writeString(older.resolve("V1__one.sql"), "create table one (id int);");
        Files.writeString(newer.resolve("V1__one.sql"), "create table one (id int);");
        Files.writeString(newer.resolve("V2__two.sql"), "create table two (id int);");
    }

    private Flyway version(Path migrations) {
        return Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + migrations)
                .load();
    }

    @Test
    void archiveOfTheSameVersionIsServed() {
        version(newer).migrate();
        assertThatCode(() -> ReadOnlyStart.check(version(newer).info())).doesNotThrowAnyException();
    }

    @Test
    void archiveOfAnOlderVersionIsNot() {
        version(older).migrate();
        assertThatThrownBy(() -> ReadOnlyStart.check(version(newer).info()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("older version")
                .hasMessageContaining("Make a new snapshot");
    }

    @Test
    void archiveOfANewerVersionIsNot() {
        version(newer).migrate();
        assertThatThrownBy(() -> ReadOnlyStart.check(version(older).info()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("newer version");
    }
}
