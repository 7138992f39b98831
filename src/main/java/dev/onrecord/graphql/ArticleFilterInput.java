package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleCriteria;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextSearch;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which articles are wanted. */
@Input("ArticleFilter")
@Description("Which articles are wanted. Every given condition must hold.")
public class ArticleFilterInput {

    @Description("Words of title or body, as search reads them.")
    public @Nullable String text;

    @Description("Who published it, letter for letter.")
    public @Nullable String publisher;

    @Description("BCP 47 tag, as the article has it.")
    public @Nullable String language;

    @Description("Published at this instant or later.")
    public @Nullable Instant publishedAfter;

    @Description("Published before this instant.")
    public @Nullable Instant publishedBefore;

    @Id
    @Description("Quoted in it.")
    public @Nullable String speaker;

    @Id
    @Description("Named in it.")
    public @Nullable String location;

    static ArticleCriteria criteria(@Nullable ArticleFilterInput filter, TextSearch texts) {
        return filter == null
                ? ArticleCriteria.ANY
                : new ArticleCriteria(
                        texts.condition(SearchType.ARTICLE, filter.text, "filter.text"),
                        filter.publisher,
                        filter.language,
                        filter.publishedAfter,
                        filter.publishedBefore,
                        NodeId.keyOrNull(NodeId.Type.Speaker, filter.speaker, "filter.speaker"),
                        NodeId.keyOrNull(NodeId.Type.Location, filter.location, "filter.location"));
    }
}
