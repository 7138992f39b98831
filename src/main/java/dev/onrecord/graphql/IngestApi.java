package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.IngestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Articles in, and out again. */
@Guarded
@GraphQLApi
public class IngestApi {

    private final ArticleIngest ingest;
    private final ArticleRepository articles;

    IngestApi(ArticleIngest ingest, ArticleRepository articles) {
        this.ingest = ingest;
        this.articles = articles;
    }

    @Query
    @Description("What ingesting this article would find. Stores nothing.")
    public @NonNull ExtractionView extract(@NonNull @Description("The article.") ArticleInput input) {
        return ExtractionView.of(ingest.read(input.submission()));
    }

    @Mutation
    @Description("Stores an article with all that is read out of it. The same one again changes nothing.")
    public @NonNull IngestPayloadView ingestArticle(@NonNull @Description("The article.") ArticleInput input) {
        return payloads(List.of(ingest.ingest(input.submission()))).get(0);
    }

    @Mutation
    @Description("Stores articles, all or none; at most 100.")
    public @NonNull List<@NonNull IngestPayloadView> ingestArticles(
            @NonNull @Description("The articles.") List<@NonNull ArticleInput> inputs) {
        return payloads(
                ingest.ingestAll(inputs.stream().map(ArticleInput::submission).toList()));
    }

    private List<IngestPayloadView> payloads(List<IngestResult> results) {
        Map<Long, ArticleView> stored = Cohort.together(
                articles.byIds(results.stream().map(IngestResult::articleId).toList()), ArticleView::new);
        List<IngestPayloadView> payloads = new ArrayList<>();
        for (IngestResult result : results) {
            ArticleView article = Objects.requireNonNull(stored.get(result.articleId()));
            payloads.add(new IngestPayloadView(article, result.status()));
        }
        return payloads;
    }

    @Mutation
    @Description("Removes an article with its quotes, and answers its id.")
    public @Id @NonNull String deleteArticle(@Id @NonNull @Description("Its id.") String id) {
        ingest.delete(NodeId.key(NodeId.Type.Article, id, "id"));
        return id;
    }
}
