package dev.onrecord.archive.page;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that the result set stands on. */
@FunctionalInterface
public interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
}
