package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of audit entries.
 *
 * @param total counts the whole list; only asked where the client asks
 */
@Type("AuditEntryConnection")
@Description("A page of a list of audit entries: https://relay.dev/graphql/connections.htm")
public record AuditEntryConnectionView(
        @Ignore Page<AuditEntryView> page, @Ignore IntSupplier total) {

    @Description("The entries of this page with their places.")
    public @NonNull List<@NonNull AuditEntryEdgeView> getEdges() {
        return page.entries().stream()
                .map(entry -> new AuditEntryEdgeView(entry.cursor(), entry.row()))
                .toList();
    }

    @Description("The entries of this page.")
    public @NonNull List<@NonNull AuditEntryView> getNodes() {
        return page.rows();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
