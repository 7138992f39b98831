package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of locations.
 *
 * @param total counts the whole list; only asked where the client asks
 */
@Type("LocationConnection")
@Description("A page of a list of locations: https://relay.dev/graphql/connections.htm")
public record LocationConnectionView(
        @Ignore Page<LocationView> page, @Ignore IntSupplier total) {

    @Description("The locations of this page with their places.")
    public @NonNull List<@NonNull LocationEdgeView> getEdges() {
        return page.entries().stream()
                .map(entry -> new LocationEdgeView(entry.cursor(), entry.row()))
                .toList();
    }

    @Description("The locations of this page.")
    public @NonNull List<@NonNull LocationView> getNodes() {
        return page.rows();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
