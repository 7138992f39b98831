package dev.onrecord.archive.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A piece of SQL with the values of its question marks, in order. */
public record Sql(String text, List<Object> values) implements Condition {

    private static final int PORTION = 256;

    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /**
     * {@code column in (?, …)}; false for no values. The list is filled up to a power of two with its last value, so that
     * few different statements arise and the database can keep them prepared.
     */
    public static Sql in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return of("1 = 0");
        }
        List<Object> padded = new ArrayList<>(values);
        int size = Integer.highestOneBit(2 * padded.size() - 1);
        padded.addAll(Collections.nCopies(size - padded.size(), padded.get(padded.size() - 1)));
        return new Sql(column + " in (" + String.join(", ", Collections.nCopies(size, "?")) + ")", padded);
    }

    /** As many lists as needed, each short enough for {@link #in}: H2 compares every row that it finds with the whole list. */
    public static <T> List<List<T>> portions(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> portions = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PORTION) {
            portions.add(all.subList(start, Math.min(all.size(), start + PORTION)));
        }
        return portions;
    }

    /** All of the conditions; true for none. */
    public static Sql and(Collection<Sql> conditions) {
        return join(conditions, " and ", "1 = 1");
    }

    /** Any of the conditions; false for none. */
    public static Sql or(Collection<Sql> conditions) {
        return join(conditions, " or ", "1 = 0").inParentheses();
    }

    private Sql inParentheses() {
        return new Sql("(" + text + ")", values);
    }

    @Override
    public Sql sql() {
        return this;
    }

    private static Sql join(Collection<Sql> parts, String separator, String none) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values));
        String text = String.join(separator, parts.stream().map(Sql::text).toList());
        return new Sql(parts.isEmpty() ? none : text, values);
    }

    public Sql plus(Sql other) {
        return join(List.of(this, other), " ", "");
    }

    public Sql plus(String more, Object... moreValues) {
        return plus(of(more, moreValues));
    }
}
