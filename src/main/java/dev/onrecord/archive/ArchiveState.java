package dev.onrecord.archive;

import dev.onrecord.archive.error.ReadOnlyException;
import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.archive.storage.ArchiveConfig;
import dev.onrecord.archive.storage.FreeSpace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** The archive's version, and the lock that lets writers follow one another. */
@ApplicationScoped
public class ArchiveState {

    private final Statements statements;
    private final Ids ids;
    private final Event<ArchiveChange> changes;
    private final FreeSpace space;
    private final boolean readOnly;

    ArchiveState(Statements statements, Ids ids, Event<ArchiveChange> changes, FreeSpace space, ArchiveConfig config) {
        this.statements = statements;
        this.ids = ids;
        this.changes = changes;
        this.space = space;
        this.readOnly = config.readOnly();
    }

    /** Refuses to go on where nothing may be written, so that no work is done in vain. */
    public void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyException();
        }
    }

    /**
     * Makes this transaction the only writer until it ends. {@link ArchiveTransaction} begins with it: counts, look-ups
     * before inserts and merges are then right by construction, also with several servers on one database. Readers never
     * wait.
     *
     * @throws ReadOnlyException if nothing may be written
     * @throws StorageFullException if there is no room for more
     */
    void lock() {
        requireWritable();
        space.require();
        take();
    }

    /** As {@link #lock}, for a transaction that makes room, also where none is left. */
    void lockToRemove() {
        requireWritable();
        take();
    }

    private void take() {
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
