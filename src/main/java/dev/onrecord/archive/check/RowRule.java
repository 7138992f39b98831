package dev.onrecord.archive.check;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import java.util.function.Consumer;

/**
 * What no row may be.
 *
 * @param type of the rows
 * @param what is wrong with those that are so
 * @param rows selects their ids
 */
record RowRule(String type, String what, Sql rows) {

    static RowRule of(String type, String what, String rows, Object... values) {
        return new RowRule(type, what, Sql.of(rows, values));
    }

    void check(Statements statements, Consumer<Flaw> found) {
        statements
                .query(rows.plus("order by 1 fetch first " + Inspection.MOST + " rows only"), row -> row.getLong(1))
                .forEach(id -> found.accept(new Flaw(type, id, what)));
    }
}
