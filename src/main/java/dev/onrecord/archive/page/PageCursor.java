package dev.onrecord.archive.page;

import dev.onrecord.archive.error.BadInputException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A place in an ordered list: the key values of the row that stands there. Opaque to clients. */
public record PageCursor(List<Object> values) {

    private static final String SEPARATOR = "\u0000";
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    static PageCursor of(ResultSet row, int firstColumn, Ordering ordering) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Ordering.Key key : ordering.keys()) {
            values.add(value(row, firstColumn + values.size(), key.type()));
        }
        return new PageCursor(values);
    }

    private static Object value(ResultSet row, int column, Ordering.Type type) throws SQLException {
        return switch (type) {
            case WHOLE -> row.getLong(column);
            case DECIMAL -> row.getDouble(column);
            case TEXT -> row.getString(column);
            case INSTANT -> row.getObject(column, OffsetDateTime.class).toInstant();
        };
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param field the argument it came in
     * @throws BadInputException if it is no cursor of a list in this order
     */
    public static PageCursor parse(String text, String field, Ordering ordering) {
        String[] parts = decode(text, field).split(SEPARATOR, -1);
        if (parts.length != ordering.keys().size() + 1) {
            throw broken(field);
        }
        if (!parts[0].equals(ordering.id())) {
            throw new BadInputException(field, "this cursor is of another list or order; take one of the same query");
        }
        List<Object> values = new ArrayList<>();
        for (Ordering.Key key : ordering.keys()) {
            values.add(value(parts[values.size() + 1], key.type(), field));
        }
        return new PageCursor(values);
    }

    private static String decode(String text, String field) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw broken(field);
        }
    }

    private static Object value(String text, Ordering.Type type, String field) {
        try {
            return switch (type) {
                case WHOLE -> Long.parseLong(text);
                case DECIMAL -> Double.parseDouble(text);
                case TEXT -> key(text);
                case INSTANT -> instant(text);
            };
        } catch (RuntimeException malformed) {
            throw broken(field);
        }
    }

    /** Without what no key holds, and databases order each in its own way. */
    private static String key(String text) {
        if (text.chars().anyMatch(unit -> unit > Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Of the years that every database keeps. */
    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(text);
        }
        return instant;
    }

    private static BadInputException broken(String field) {
        return new BadInputException(field, "not a cursor; take the cursor of an edge, or startCursor or endCursor");
    }

    /** What {@link #parse} reads. */
    public String encode(Ordering ordering) {
        StringBuilder text = new StringBuilder(ordering.id());
        values.forEach(value -> text.append(SEPARATOR).append(value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
