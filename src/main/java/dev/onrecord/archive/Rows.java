package dev.onrecord.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are to be inserted together. */
public final class Rows {

    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);

    /**
     * Adds a row.
     *
     * @param values of the columns in their order; in front the id, where others may refer to the row
     */
    public void add(Table table, @Nullable Object... values) {
        of(table).add(values);
    }

    List<@Nullable Object[]> of(Table table) {
        return rows.computeIfAbsent(table, any -> new ArrayList<>());
    }
}
