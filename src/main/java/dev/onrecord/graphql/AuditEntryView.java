package dev.onrecord.graphql;

import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditEntryRow;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A write. */
@Type("AuditEntry")
@Description("A write: who did what, when, and what it changed.")
public record AuditEntryView(@Ignore AuditEntryRow row) implements NodeView {

    /** Fields of a state that refer to a speaker. */
    private static final List<String> SPEAKERS = List.of("speaker", "mergedInto");

    /** Of one entry; nothing hangs on it, so it needs no cohort. */
    AuditEntryView(AuditEntryRow row, Cohort<AuditEntryRow> cohort) {
        this(row);
    }

    /** The type of what an action is done to. */
    static NodeId.Type subject(AuditAction action) {
        return switch (action) {
            case CREATE_ARTICLE, UPDATE_ARTICLE, DELETE_ARTICLE -> NodeId.Type.Article;
            case CONFIRM_QUOTE, CORRECT_QUOTE -> NodeId.Type.Quote;
            case UPDATE_SPEAKER, MERGE_SPEAKERS -> NodeId.Type.Speaker;
        };
    }

    @Id
    @Override
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    public @NonNull String getId() {
        return NodeId.of(NodeId.Type.AuditEntry, row.id());
    }

    @Description("When.")
    public @NonNull Instant getHappenedAt() {
        return row.happenedAt();
    }

    @Description(
            "Who: 'key:' and a key's name, 'user:' and the name in a token, 'anonymous' where writing is open, or 'system'.")
    public @NonNull String getActor() {
        return row.actor();
    }

    @Description("What was done.")
    public @NonNull AuditAction getAction() {
        return row.action();
    }

    @Id
    @Description("The id of the article, quote or speaker that it was done to. It may be gone.")
    public @NonNull String getNodeId() {
        return NodeId.of(subject(row.action()), row.nodeKey());
    }

    @Description("JSON of its state before; null where it did not exist. An article's text is told by its hash.")
    public @Nullable String getBefore() {
        return withIds(row.before());
    }

    @Description("JSON of its state afterwards; null where it does not exist any more.")
    public @Nullable String getAfter() {
        return withIds(row.after());
    }

    private static @Nullable String withIds(@Nullable String state) {
        if (state == null) {
            return null;
        }
        JsonObject json = new JsonObject(state);
        for (String field : SPEAKERS) {
            Long key = json.getLong(field);
            if (key != null) {
                json.put(field, NodeId.of(NodeId.Type.Speaker, key));
            }
        }
        return json.encode();
    }
}
