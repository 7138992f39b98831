package dev.onrecord.archive.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database in a file, with the settings of the archive's own: whatever is committed is written at once. */
final class FileDatabase implements AutoCloseable {

    private final JdbcDataSource source = new JdbcDataSource();
    private Connection connection;

    FileDatabase(Path folder) throws SQLException {
        source.setURL("jdbc:h2:file:" + folder.resolve("onrecord") + ";WRITE_DELAY=0");
        connection = source.getConnection();
    }

    DataSource source() {
        return source;
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As another process would find it, if nobody else has it open. */
    void reopen() throws SQLException {
        connection.close();
        connection = source.getConnection();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
