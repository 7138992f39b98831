package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of what a search found.
 *
 * @param total counts all that matches; only asked where the client asks
 */
@Type("SearchConnection")
@Description("A page of what a search found: https://relay.dev/graphql/connections.htm")
public record SearchConnectionView(
        @Ignore Page<SearchEdgeView> page, @Ignore IntSupplier total) {

    @Description("What was found, with its place.")
    public @NonNull List<@NonNull SearchEdgeView> getEdges() {
        return page.rows();
    }

    @Description("What was found.")
    public @NonNull List<@NonNull SearchResultView> getNodes() {
        return page.rows().stream().map(SearchEdgeView::node).toList();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
