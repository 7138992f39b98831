package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of quotes.
 *
 * @param total counts the whole list; only asked where the client asks
 */
@Type("QuoteConnection")
@Description("A page of a list of quotes: https://relay.dev/graphql/connections.htm")
public record QuoteConnectionView(
        @Ignore Page<QuoteView> page, @Ignore IntSupplier total) {

    @Description("The quotes of this page with their places.")
    public @NonNull List<@NonNull QuoteEdgeView> getEdges() {
        return page.entries().stream()
                .map(entry -> new QuoteEdgeView(entry.cursor(), entry.row()))
                .toList();
    }

    @Description("The quotes of this page.")
    public @NonNull List<@NonNull QuoteView> getNodes() {
        return page.rows();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
