package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of articles.
 *
 * @param total counts the whole list; only asked where the client asks
 */
@Type("ArticleConnection")
@Description("A page of a list of articles: https://relay.dev/graphql/connections.htm")
public record ArticleConnectionView(
        @Ignore Page<ArticleView> page, @Ignore IntSupplier total) {

    @Description("The articles of this page with their places.")
    public @NonNull List<@NonNull ArticleEdgeView> getEdges() {
        return page.entries().stream()
                .map(entry -> new ArticleEdgeView(entry.cursor(), entry.row()))
                .toList();
    }

    @Description("The articles of this page.")
    public @NonNull List<@NonNull ArticleView> getNodes() {
        return page.rows();
    }

    @Description("Where this page lies in the list.")
    public @NonNull PageInfoView getPageInfo() {
        return PageInfoView.of(page);
    }
}
