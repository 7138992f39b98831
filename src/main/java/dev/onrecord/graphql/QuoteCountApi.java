package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteCountRepository;
import dev.onrecord.archive.QuoteCountRow;
import dev.onrecord.archive.QuoteDimension;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Quotes grouped and counted. */
@Guarded
@GraphQLApi
public class QuoteCountApi {

    private static final int GROUPS = 20;

    private final QuoteCountRepository counts;
    private final Nodes nodes;
    private final TextSearch texts;

    QuoteCountApi(QuoteCountRepository counts, Nodes nodes, TextSearch texts) {
        this.counts = counts;
        this.nodes = nodes;
        this.texts = texts;
    }

    @Query
    @Description("Quotes grouped and counted; days, months and years (UTC) in order of time, all else most first."
            + " Quotes that belong to no group, such as those without a speaker, are left out.")
    public @NonNull List<@NonNull QuoteCountView> quoteCounts(
            @NonNull @Description("What they are grouped by.") QuoteDimension by,
            @Description("Which are counted.") @Nullable QuoteFilterInput filter,
            @DefaultValue("20") @Description("At most so many groups: 0 to 100.") @Nullable Integer first) {
        int most = first == null ? GROUPS : first;
        PageRequest.requireSize("first", most);
        List<QuoteCountRow> rows = counts.counts(by, QuoteFilterInput.criteria(filter, texts), most);
        List<QuoteCountView> views = new ArrayList<>();
        List<@Nullable NodeView> found = nodes(by, rows);
        for (QuoteCountRow row : rows) {
            NodeView node = found.isEmpty() ? null : found.get(views.size());
            views.add(new QuoteCountView(row.key(), row.count(), node));
        }
        return views;
    }

    /** The node of each group; empty where the dimension is no node. */
    private List<@Nullable NodeView> nodes(QuoteDimension by, List<QuoteCountRow> rows) {
        NodeId.Type type = switch (by) {
            case SPEAKER -> NodeId.Type.Speaker;
            case LOCATION -> NodeId.Type.Location;
            case ARTICLE -> NodeId.Type.Article;
            case PUBLISHER, KIND, CUE, DAY, MONTH, YEAR -> null;
        };
        return type == null
                ? List.of()
                : nodes.find(rows.stream()
                        .map(row -> new NodeId(type, Objects.requireNonNull(row.nodeId())))
                        .toList());
    }
}
