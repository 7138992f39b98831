package dev.onrecord.graphql;

import dev.onrecord.archive.page.Page;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.Highlights;
import dev.onrecord.archive.search.SearchHit;
import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextQuery;
import dev.onrecord.archive.search.TextSearch;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Full-text search over all that has texts. */
@Guarded
@GraphQLApi
public class SearchApi {

    private final TextSearch texts;
    private final Highlights highlights;
    private final Nodes nodes;

    SearchApi(TextSearch texts, Highlights highlights, Nodes nodes) {
        this.texts = texts;
        this.highlights = highlights;
        this.nodes = nodes;
    }

    @Query
    @Description(
            "Best match first. All words must occur, in any form that English has for them; the last one may be the"
                    + " beginning of a word. \"Phrases\" stand in quotation marks; -words must not occur. Case and accents do not"
                    + " matter.")
    public @NonNull SearchConnectionView search(
            @NonNull @Description("What is looked for.") String query,
            @Description("Among what; everything if it is not given.") @io.smallrye.graphql.api.Nullable @Nullable
                    List<@NonNull SearchType> types,
            @Description("At most so many: 0 to 100; 20 if it is not given.") @Nullable Integer first,
            @Description(PageArguments.AFTER) @Nullable String after) {
        TextQuery words = TextQuery.parse(query, "query");
        SearchQuestion question = SearchQuestion.of(words, types == null ? TextSearch.ALL : types);
        Page<SearchHit> page = texts.page(question, new PageRequest(first, after, null, null));
        return new SearchConnectionView(edges(page, words), () -> texts.count(question));
    }

    /** What was found and is still there. */
    private Page<SearchEdgeView> edges(Page<SearchHit> page, TextQuery words) {
        List<NodeView> found =
                nodes.find(page.rows().stream().map(SearchApi::id).toList());
        SearchFindings findings = new SearchFindings(highlights, words, page.rows());
        List<Page.Entry<SearchEdgeView>> edges = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof SearchResultView node) {
                Page.Entry<SearchHit> hit = page.entries().get(i);
                edges.add(new Page.Entry<>(hit.cursor(), new SearchEdgeView(hit.cursor(), node, hit.row(), findings)));
            }
        }
        return new Page<>(edges, page.hasNext(), page.hasPrevious());
    }

    private static NodeId id(SearchHit hit) {
        NodeId.Type type = switch (hit.type()) {
            case ARTICLE -> NodeId.Type.Article;
            case SPEAKER -> NodeId.Type.Speaker;
            case QUOTE -> NodeId.Type.Quote;
            case LOCATION -> NodeId.Type.Location;
        };
        return new NodeId(type, hit.id());
    }

    @Description("Where it matches: plain text with the matched words between « and ».")
    public @Nullable String highlight(@Source SearchEdgeView edge) {
        return edge.found().highlight(edge.hit());
    }

    @Description("How many match.")
    public int totalCount(@Source SearchConnectionView found) {
        return found.total().getAsInt();
    }
}
