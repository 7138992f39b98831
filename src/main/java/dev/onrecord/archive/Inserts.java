package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes rows, all of a table at once. Only for the transaction that holds the archive's lock. */
@ApplicationScoped
public class Inserts {

    private final Statements statements;
    private final Ids ids;

    Inserts(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    /** Writes all of them. */
    public void write(Rows rows) {
        for (Table table : Table.values()) {
            List<@Nullable Object[]> added = rows.of(table);
            statements.batch(table.insert(), table.takesIds() ? withIds(table, added) : added);
        }
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
