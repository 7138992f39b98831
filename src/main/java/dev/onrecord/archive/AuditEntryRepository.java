package dev.onrecord.archive;

import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Ordering.Key;
import dev.onrecord.archive.page.Ordering.Type;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was written, and by whom. */
@ApplicationScoped
public class AuditEntryRepository {

    private static final Ordering LATEST_FIRST = new Ordering(
            "audit entry",
            List.of(new Key("e.happened_at", Type.INSTANT), new Key("e.id", Type.WHOLE)),
            OrderDirection.DESC);

    private final Statements statements;

    AuditEntryRepository(Statements statements) {
        this.statements = statements;
    }

    /** Entries by id; those that do not exist are left out. */
    public Map<Long, AuditEntryRow> byIds(Collection<Long> ids) {
        Sql sql = Sql.of("select " + String.join(", ", AuditEntryRow.COLUMNS) + " from audit_entry e where")
                .plus(Sql.in("e.id", ids));
        return statements.queryBy(1, sql, AuditEntryRow::read);
    }

    /** The matching entries, latest first. */
    public Listing<AuditEntryRow> matching(AuditEntryCriteria criteria) {
        return new Listing<>(
                AuditEntryRow.COLUMNS, AuditEntryRow::read, "audit_entry e", "e.id", criteria.sql(), LATEST_FIRST);
    }
}
