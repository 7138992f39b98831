package dev.onrecord.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What we ask of H2 works with the classes that are registered for it, and no others. */
@EnabledIf("isInThisBuild")
class NativeH2Test {

    @TempDir
    Path folder;

    private final ClosedWorld world = new ClosedWorld("org.h2.", Registrations.of("h2"), NativeH2Test::byExtension);
    private Driver driver;

    static boolean isInThisBuild() {
        return NativeH2Test.class.getResource("/org/h2/Driver.class") != null;
    }

    /** What Quarkus' extension registers, from lists that it makes when it builds: see its H2Reflections. */
    private static boolean byExtension(Class<?> type) {
        return isA(type, "org.h2.mvstore.type.StatefulDataType$Factory")
                || (isA(type, "org.h2.mvstore.type.DataType")
                        && Arrays.stream(type.getDeclaredFields())
                                .map(Field::getName)
                                .anyMatch("INSTANCE"::equals));
    }

    private static boolean isA(Class<?> type, String name) {
        try {
            return type.getClassLoader() instanceof ClosedWorld world
                    && world.loadClass(name).isAssignableFrom(type);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @BeforeEach
    void loadDriver() throws ReflectiveOperationException {
        driver = (Driver)
                world.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
    }

    private Connection open(String url) throws SQLException {
        return driver.connect("jdbc:h2:" + url, new Properties());
    }

    /** An archive that was written, closed and opened again, so that its files name the types of their maps. */
    private Connection reopened() throws SQLException {
        String url = "file:" + folder + "/a;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";
        try (Connection connection = open(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table quote (id bigint primary key, text varchar not null, said timestamp)");
            statement.execute("create index by_text on quote (said desc, id desc)");
            statement.execute("insert into quote select x, 'words ' || x, current_timestamp from system_range(1, 9)");
        }
        return open(url);
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from quote where (said, id) >= (said, 1)")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void backUp() throws SQLException {
        try (Connection connection = reopened();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + folder + "/a.zip'");
        }
    }

    @Test
    void fileIsReadAgain() throws SQLException {
        try (Connection connection = reopened()) {
            assertThat(count(connection)).isEqualTo(9);
        }
    }

    @Test
    void zippedBackupIsReadWhereItIs() throws SQLException {
        backUp();
        try (Connection zipped = open("zip:" + folder + "/a.zip!/a;IFEXISTS=TRUE")) {
            assertThat(count(zipped)).isEqualTo(9);
            assertThat(zipped.isReadOnly()).isTrue();
            assertThatThrownBy(() -> zipped.createStatement().execute("delete from quote"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode()).isEqualTo(90097));
        }
    }

    @Test
    void backupIsRestored() throws SQLException, ReflectiveOperationException {
        backUp();
        Path other = folder.resolve("other");
        world.loadClass("org.h2.tools.Restore")
                .getMethod("execute", String.class, String.class, String.class)
                .invoke(null, folder + "/a.zip", other.toString(), "b");
        try (Connection restored = open("file:" + other + "/b")) {
            assertThat(count(restored)).isEqualTo(9);
        }
    }

    @Test
    void scriptIsWrittenAndRun() throws SQLException {
        try (Connection connection = reopened();
                Statement statement = connection.createStatement()) {
            statement.execute("script to '" + folder + "/a.sql.gz' compression gzip");
        }
        try (Connection empty = open("mem:empty");
                Statement statement = empty.createStatement()) {
            statement.execute("runscript from '" + folder + "/a.sql.gz' compression gzip");
            assertThat(count(empty)).isEqualTo(9);
        }
    }

    @Test
    void filesInMemoryAreKnown() throws SQLException {
        try (Connection connection = open("nioMemFS:a");
                Statement statement = connection.createStatement()) {
            statement.execute("create table quote (id bigint primary key, said timestamp)");
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void whatIsNotRegisteredIsNotFound() throws SQLException, ReflectiveOperationException {
        backUp();
        ClosedWorld bare = new ClosedWorld("org.h2.", Registrations.read("[]"), NativeH2Test::byExtension);
        Driver other = (Driver)
                bare.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
        String zipped = "jdbc:h2:zip:" + folder + "/a.zip!/a;IFEXISTS=TRUE";
        driver.connect(zipped, new Properties()).close();
        assertThatThrownBy(() -> other.connect(zipped, new Properties())).isInstanceOf(SQLException.class);
    }
}
