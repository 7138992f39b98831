package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which writes are wanted: those for which every given condition holds.
 *
 * @param actions any of these
 * @param nodeKey of the types that the actions tell
 * @param after at this instant or later
 * @param before earlier than this instant
 */
public record AuditEntryCriteria(
        Collection<AuditAction> actions,
        @Nullable Long nodeKey,
        @Nullable String actor,
        @Nullable Instant after,
        @Nullable Instant before) {

    Sql sql() {
        List<Sql> conditions = new ArrayList<>();
        if (actions.size() < AuditAction.values().length) {
            conditions.add(
                    Sql.in("e.action", actions.stream().map(AuditAction::name).toList()));
        }
        if (nodeKey != null) {
            conditions.add(Sql.of("e.node_key = ?", nodeKey));
        }
        if (actor != null) {
            conditions.add(Sql.of("e.actor = ?", actor));
        }
        conditions.addAll(ArticleCriteria.published("e.happened_at", after, before));
        return Sql.and(conditions);
    }
}
