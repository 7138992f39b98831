package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One write. The states are JSON, and null where there was, or is, nothing. */
public record AuditEntryRow(
        long id,
        Instant happenedAt,
        String actor,
        AuditAction action,
        long nodeKey,
        @Nullable String before,
        @Nullable String after) {

    static final List<String> COLUMNS =
            List.of("e.id", "e.happened_at", "e.actor", "e.action", "e.node_key", "e.before_state", "e.after_state");

    static AuditEntryRow read(ResultSet row) throws SQLException {
        return new AuditEntryRow(
                row.getLong(1),
                Statements.requireInstant(row, 2),
                row.getString(3),
                AuditAction.valueOf(row.getString(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7));
    }
}
