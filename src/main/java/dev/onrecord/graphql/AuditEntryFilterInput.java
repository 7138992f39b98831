package dev.onrecord.graphql;

import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditEntryCriteria;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which audit entries are wanted. */
@Input("AuditEntryFilter")
@Description("Which audit entries are wanted. Every given condition must hold.")
public class AuditEntryFilterInput {

    @Id
    @Description("Done to this article, quote or speaker.")
    public @Nullable String node;

    @Description("Done by this actor, letter for letter.")
    public @Nullable String actor;

    @Description("What was done.")
    public @Nullable AuditAction action;

    @Description("Done at this instant or later.")
    public @Nullable Instant after;

    @Description("Done before this instant.")
    public @Nullable Instant before;

    static AuditEntryCriteria criteria(@Nullable AuditEntryFilterInput filter) {
        AuditEntryFilterInput given = filter == null ? new AuditEntryFilterInput() : filter;
        NodeId node = given.node == null ? null : NodeId.parse(given.node, "filter.node");
        List<AuditAction> actions = Stream.of(AuditAction.values())
                .filter(action -> given.action == null || action == given.action)
                .filter(action -> node == null || AuditEntryView.subject(action) == node.type())
                .toList();
        return new AuditEntryCriteria(
                actions, node == null ? null : node.key(), given.actor, given.after, given.before);
    }
}
