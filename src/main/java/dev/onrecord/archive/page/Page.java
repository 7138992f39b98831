package dev.onrecord.archive.page;

import java.util.List;
import java.util.function.Function;

/** A part of an ordered list. */
public record Page<R>(List<Entry<R>> entries, boolean hasNext, boolean hasPrevious) {

    /** A row and its place in the list. */
    public record Entry<R>(String cursor, R row) {}

    public List<R> rows() {
        return entries.stream().map(Entry::row).toList();
    }

    /** The same page of something made of each row. */
    public <V> Page<V> map(Function<R, V> view) {
        List<Entry<V>> mapped = entries.stream()
                .map(entry -> new Entry<>(entry.cursor(), view.apply(entry.row())))
                .toList();
        return new Page<>(mapped, hasNext, hasPrevious);
    }
}
