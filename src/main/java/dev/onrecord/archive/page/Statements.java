package dev.onrecord.archive.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the connection of the current session, so that it takes part in its transaction. */
@ApplicationScoped
public class Statements {

    /** Beyond every date that is stored. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    /** A code point that is no character. */
    private static final int NOWHERE = 0xFFFF;

    private final Session session;
    private final LongAdder count = new LongAdder();

    Statements(Session session) {
        this.session = session;
    }

    /** All rows of the answer, in order. */
    public <R> List<R> query(Sql sql, RowReader<R> reader) {
        return session.doReturningWork(connection -> query(connection, sql, reader));
    }

    /** One value by the id in a column. */
    public <R> Map<Long, R> queryBy(int idColumn, Sql sql, RowReader<R> reader) {
        Map<Long, R> byId = new HashMap<>();
        query(sql, row -> byId.put(row.getLong(idColumn), reader.read(row)));
        return byId;
    }

    /** Lists by the id in a column, each in order of the answer. */
    public <R> Map<Long, List<R>> queryListsBy(int idColumn, Sql sql, RowReader<R> reader) {
        Map<Long, List<R>> byId = new HashMap<>();
        query(
                sql,
                row -> byId.computeIfAbsent(row.getLong(idColumn), id -> new ArrayList<>())
                        .add(reader.read(row)));
        return byId;
    }

    /** The number of rows changed. What the session holds is written first, so that the statement sees it. */
    public int update(Sql sql) {
        session.flush();
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = prepare(connection, sql)) {
                return cancellable(statement, statement::executeUpdate);
            }
        });
    }

    /** Runs a statement once for each row of values. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        session.flush();
        count.increment();
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : rows) {
                    set(statement, Arrays.asList(row));
                    statement.addBatch();
                }
                cancellable(statement, statement::executeBatch);
            }
        });
    }

    /** Statements run since the start. */
    public long count() {
        return count.sum();
    }

    private <R> List<R> query(Connection connection, Sql sql, RowReader<R> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql)) {
            return cancellable(statement, () -> rows(statement, reader));
        }
    }

    private static <R> List<R> rows(PreparedStatement statement, RowReader<R> reader) throws SQLException {
        List<R> rows = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                rows.add(reader.read(answer));
            }
        }
        return rows;
    }

    private interface Work<R> {
        R run() throws SQLException;
    }

    private static <R> R cancellable(PreparedStatement statement, Work<R> work) throws SQLException {
        Cancellation.running(statement);
        try {
            return work.run();
        } catch (SQLException failure) {
            Cancellation.check();
            throw failure;
        } finally {
            Cancellation.running(null);
        }
    }

    private PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        count.increment();
        PreparedStatement statement = connection.prepareStatement(sql.text());
        set(statement, sql.values());
        return statement;
    }

    private static void set(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        int index = 1;
        for (Object value : values) {
            statement.setObject(index++, storable(value));
        }
    }

    /** What no database can hold is asked for as something that is nowhere either: callers may ask for anything. */
    private static @Nullable Object storable(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return (instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant)
                    .atOffset(ZoneOffset.UTC);
        }
        return value instanceof String text ? storable(text) : value;
    }

    private static String storable(String text) {
        if (isPlain(text)) {
            return text;
        }
        int[] points = text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? NOWHERE : point)
                .toArray();
        return new String(points, 0, points.length);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /** The instant in a column; null where it is empty. */
    public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** The instant in a column that is never empty. */
    public static Instant requireInstant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The integers in a column, which is never empty. */
    public static List<Integer> integers(ResultSet row, int column) throws SQLException {
        Object[] values = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(values).map(Integer.class::cast).toList();
    }

    /** The id in a column; null where it is empty. */
    public static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
