package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** The archive's version, and the lock that lets writers follow one another. */
@ApplicationScoped
public class ArchiveState {

    private final Statements statements;
    private final Ids ids;
    private final Event<ArchiveChange> changes;

    ArchiveState(Statements statements, Ids ids, Event<ArchiveChange> changes) {
        this.statements = statements;
        this.ids = ids;
        this.changes = changes;
    }

    /**
     * Makes this transaction the only writer until it ends. Every transaction that writes begins with it: counts, look-ups
     * before inserts and merges are then right by construction, also with several servers on one database. Readers never
     * wait.
     */
    public void lock() {
        statements
                .query(Sql.of("select id_epoch from archive_state where id = 1 for update"), row -> row.getLong(1))
                .forEach(ids::since);
    }

    /** Says that this transaction changed what readers see. */
    public void changed() {
        statements.update(Sql.of("update archive_state set version = version + 1 where id = 1"));
        changes.fire(new ArchiveChange());
    }

    /** The version that {@link #changed()} makes next. Only for the transaction that holds the lock. */
    public long upcoming() {
        return version() + 1;
    }

    /** Grows with every change. */
    public long version() {
        return statements
                .query(Sql.of("select version from archive_state where id = 1"), row -> row.getLong(1))
                .get(0);
    }
}
