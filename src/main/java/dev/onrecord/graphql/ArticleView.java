package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleRow;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** An article; {@link ArticleApi} adds what hangs on it. */
@Type("Article")
@Description("One published text.")
public record ArticleView(@Ignore ArticleRow row, @Ignore Cohort<ArticleRow> cohort)
        implements NodeView, SearchResultView {

    @Id
    @Override
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    public @NonNull String getId() {
        return NodeId.of(NodeId.Type.Article, row.id());
    }

    @Description("Canonical address. Unique where present: ingesting the same url again updates, it never duplicates.")
    public @Nullable String getUrl() {
        return row.url();
    }

    @Description("The headline.")
    public @NonNull String getTitle() {
        return row.title();
    }

    @Description("Who wrote it, as the article says.")
    public @Nullable String getByline() {
        return row.byline();
    }

    @Description("Who published it.")
    public @Nullable String getPublisher() {
        return row.publisher();
    }

    @Description("BCP 47 tag.")
    public @NonNull String getLanguage() {
        return row.language();
    }

    @Description("When it was published, in UTC.")
    public @Nullable Instant getPublishedAt() {
        return row.publishedAt();
    }

    @Description("Words of the body.")
    public int getWordCount() {
        return row.wordCount();
    }

    @Description("When it was first ingested.")
    public @NonNull Instant getCreatedAt() {
        return row.createdAt();
    }

    @Description("When ingesting it last changed something.")
    public @NonNull Instant getUpdatedAt() {
        return row.updatedAt();
    }
}
