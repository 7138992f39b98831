package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether rows may go in with ids of their own: only while an export goes into an archive that was empty when it began. */
@ApplicationScoped
public class Restoring {

    private static final List<Table> KEPT =
            List.of(Table.LOCATION, Table.SPEAKER, Table.ARTICLE, Table.QUOTE, Table.AUDIT_ENTRY);

    private final Statements statements;

    Restoring(Statements statements) {
        this.statements = statements;
    }

    /** The highest id in use of each table whose ids are known outside. */
    public Map<Table, Long> highest() {
        Map<Table, Long> highest = new EnumMap<>(Table.class);
        for (Table table : KEPT) {
            Sql sql = Sql.of("select coalesce(max(id), 0) from " + table.sqlName());
            highest.put(table, statements.query(sql, row -> row.getLong(1)).get(0));
        }
        return highest;
    }

    /**
     * Begins, or goes on after an interruption. Only for the transaction that holds the archive's lock, and as its first act:
     * H2 commits when a sequence is set.
     *
     * @param export what tells this export from others
     * @param highest the highest id that will come in each table
     * @return whether its ids can be kept
     */
    public boolean begin(String export, Map<Table, Long> highest) {
        if (isGoingOn(export)) {
            return true;
        }
        if (highest().values().stream().anyMatch(id -> id > 0)) {
            return false;
        }
        for (Table table : KEPT) {
            long next = highest.getOrDefault(table, 0L) + 1;
            statements.update(Sql.of("alter sequence " + table.sequence() + " restart with " + next));
        }
        statements.update(
                Sql.of("update archive_state set restoring = ?, id_epoch = id_epoch + 1 where id = 1", export));
        return true;
    }

    private boolean isGoingOn(String export) {
        return !statements
                .query(
                        Sql.of("select 1 from archive_state where id = 1 and restoring = ?", export),
                        row -> row.getInt(1))
                .isEmpty();
    }

    /** All of the export is in. */
    public void end() {
        statements.update(Sql.of("update archive_state set restoring = null where id = 1"));
    }

    /** Those ids of a table that are in use. */
    public Set<Long> present(Table table, Collection<Long> ids) {
        Set<Long> present = new HashSet<>();
        for (List<Long> portion : Sql.portions(ids)) {
            Sql sql = Sql.of("select id from " + table.sqlName() + " where").plus(Sql.in("id", portion));
            present.addAll(statements.query(sql, row -> row.getLong(1)));
        }
        return present;
    }
}
