package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes rows, all of a table at once. Only for the transaction that holds the archive's lock. */
@ApplicationScoped
public class Inserts {

    private static final int TOGETHER = 32;

    private final Statements statements;
    private final Ids ids;

    Inserts(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    /** Writes all of them. */
    public void write(Rows rows) {
        for (Table table : Table.values()) {
            List<@Nullable Object[]> added = sorted(table, rows.of(table));
            insert(table, table.takesIds() ? withIds(table, added) : added);
        }
    }

    /** What hangs on one speaker goes together: an index is then walked through once, and not searched all over. */
    private static List<@Nullable Object[]> sorted(Table table, List<@Nullable Object[]> added) {
        return table.hangsOnSpeaker()
                ? added.stream()
                        .sorted(Comparator.comparingLong(values -> speakerOf(table, values)))
                        .toList()
                : added;
    }

    private static long speakerOf(Table table, @Nullable Object[] values) {
        return (Long) Objects.requireNonNull(values[values.length < table.width() ? 0 : 1]);
    }

    /** Many in a statement: each is as much work for a database as some rows are. */
    private void insert(Table table, List<@Nullable Object[]> rows) {
        int whole = rows.size() - rows.size() % TOGETHER;
        List<@Nullable Object[]> together = new ArrayList<>();
        for (int start = 0; start < whole; start += TOGETHER) {
            together.add(rows.subList(start, start + TOGETHER).stream()
                    .flatMap(Arrays::stream)
                    .toArray());
        }
        statements.batch(table.insert(TOGETHER), together);
        statements.batch(table.insert(1), rows.subList(whole, rows.size()));
    }

    private List<@Nullable Object[]> withIds(Table table, List<@Nullable Object[]> added) {
        Predicate<@Nullable Object[]> lacksId = values -> values.length < table.width();
        Ids.Block block = ids.take(table, (int) added.stream().filter(lacksId).count());
        return added.stream()
                .map(values -> lacksId.test(values) ? withId(block.next(), values) : values)
                .toList();
    }

    private static @Nullable Object[] withId(long id, @Nullable Object[] values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        row[0] = id;
        System.arraycopy(values, 0, row, 1, values.length);
        return row;
    }
}
