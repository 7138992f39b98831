package dev.onrecord.archive.page;

import java.util.List;

/**
 * A total order of rows, all columns in one direction. The last key makes it total.
 *
 * @param name tells the cursors of one order from those of another
 */
public record Ordering(String name, List<Key> keys, OrderDirection direction) {

    /** A column that rows are ordered by; never null in any row. */
    public record Key(String column, Type type) {}

    /** How a key's value is read and stands in a cursor. */
    public enum Type {
        WHOLE,
        DECIMAL,
        TEXT,
        INSTANT
    }

    String sql(boolean backwards) {
        String way = ascends(backwards) ? " asc" : " desc";
        return String.join(", ", keys.stream().map(key -> key.column() + way).toList());
    }

    /** Strictly behind the cursor in reading direction. */
    Sql behind(PageCursor cursor, boolean backwards) {
        String columns = String.join(", ", keys.stream().map(Key::column).toList());
        String marks = String.join(", ", keys.stream().map(key -> "?").toList());
        String sign = ascends(backwards) ? " > " : " < ";
        return new Sql("(" + columns + ")" + sign + "(" + marks + ")", cursor.values());
    }

    String id() {
        return name + " " + direction;
    }

    private boolean ascends(boolean backwards) {
        return (direction == OrderDirection.ASC) != backwards;
    }
}
