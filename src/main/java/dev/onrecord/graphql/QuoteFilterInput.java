package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteCriteria;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextSearch;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which quotes are wanted. */
@Input("QuoteFilter")
@Description("Which quotes are wanted. Every given condition must hold.")
public class QuoteFilterInput {

    @Description("Words of the quote, as search reads them.")
    public @Nullable String text;

    @Description("Of any of these kinds.")
    public @Nullable List<@NonNull QuoteKind> kinds;

    @Id
    @Description("Said by.")
    public @Nullable String speaker;

    @Id
    @Description("Printed in.")
    public @Nullable String article;

    @Id
    @Description("Named in the quote.")
    public @Nullable String location;

    @Description("Who published the article, letter for letter.")
    public @Nullable String publisher;

    @Description("The article was published at this instant or later.")
    public @Nullable Instant publishedAfter;

    @Description("The article was published before this instant.")
    public @Nullable Instant publishedBefore;

    @Description("false: only quotes whose speaker is unknown; true: only those whose speaker is known.")
    public @Nullable Boolean attributed;

    @Description("The engine is this sure of the speaker, or surer: 0 to 1.")
    public @Nullable Double minConfidence;

    static QuoteCriteria criteria(@Nullable QuoteFilterInput filter, TextSearch texts) {
        return filter == null
                ? QuoteCriteria.ANY
                : new QuoteCriteria(
                        texts.condition(SearchType.QUOTE, filter.text, "filter.text"),
                        filter.kinds,
                        NodeId.keyOrNull(NodeId.Type.Speaker, filter.speaker, "filter.speaker"),
                        NodeId.keyOrNull(NodeId.Type.Article, filter.article, "filter.article"),
                        NodeId.keyOrNull(NodeId.Type.Location, filter.location, "filter.location"),
                        filter.publisher,
                        filter.publishedAfter,
                        filter.publishedBefore,
                        filter.attributed,
                        filter.minConfidence);
    }
}
