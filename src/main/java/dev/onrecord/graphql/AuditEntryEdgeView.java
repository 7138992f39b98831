package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of audit entries. */
@Type("AuditEntryEdge")
@Description("A place in a list of audit entries.")
public record AuditEntryEdgeView(
        @NonNull @Description("Give it as after or before to go on from here.")
        String cursor,

        @NonNull @Description("The entry that stands here.") AuditEntryView node) {}
