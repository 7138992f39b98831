package dev.onrecord.graphql;

import static dev.onrecord.graphql.PageArguments.AFTER;
import static dev.onrecord.graphql.PageArguments.BEFORE;
import static dev.onrecord.graphql.PageArguments.FIRST;
import static dev.onrecord.graphql.PageArguments.LAST;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.TextSearch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Articles and what hangs on them. */
@Guarded
@GraphQLApi
public class ArticleApi {

    private static final int RELATED = 5;

    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final LocationRepository locations;
    private final Connections connections;
    private final TextSearch texts;

    ArticleApi(
            ArticleRepository articles,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            LocationRepository locations,
            Connections connections,
            TextSearch texts) {
        this.articles = articles;
        this.quotes = quotes;
        this.speakers = speakers;
        this.locations = locations;
        this.connections = connections;
        this.texts = texts;
    }

    @Query
    @Description("One article by its id or its url; null if there is none.")
    public @Nullable ArticleView article(
            @Id @Description("Its id.") @Nullable String id, @Description("Its address.") @Nullable String url) {
        if ((id == null) == (url == null)) {
            throw new BadInputException("id", "give one of id and url");
        }
        Optional<Long> key = id == null
                ? articles.findIdByUrl(Objects.requireNonNull(url).strip())
                : Optional.of(NodeId.key(NodeId.Type.Article, id, "id"));
        return key.map(this::view).orElse(null);
    }

    private @Nullable ArticleView view(long id) {
        ArticleRow row = articles.byIds(List.of(id)).get(id);
        return row == null ? null : Cohort.alone(row, ArticleView::new);
    }

    @Query
    @Description("Articles, newest first unless ordered otherwise; those without a date count as the oldest.")
    public @NonNull ArticleConnectionView articles(
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable ArticleFilterInput filter,
            @Description("How they are ordered.") @Nullable ArticleOrderInput orderBy) {
        return connections.articles(
                connections.root(),
                articles.matching(ArticleFilterInput.criteria(filter, texts), ArticleOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("The plain text that every offset in this graph points into.")
    public @NonNull String body(@Source ArticleView article) {
        return Objects.requireNonNull(
                article.cohort().<String>answer(article.row(), "body", ArticleRow::id, articles::bodies));
    }

    @Description("What it quotes, in order of place unless ordered otherwise.")
    public @NonNull QuoteConnectionView quotes(
            @Source ArticleView article,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable QuoteFilterInput filter,
            @Description("How they are ordered.") @Nullable QuoteOrderInput orderBy) {
        return connections.quotes(
                connections.of(article),
                quotes.ofArticles(QuoteFilterInput.criteria(filter, texts), QuoteOrderInput.orderingInArticle(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Everyone quoted in it, most quoted first.")
    public @NonNull SpeakerConnectionView speakers(
            @Source ArticleView article,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before) {
        return connections.speakers(
                connections.of(article), speakers.ofArticles(), new PageRequest(first, after, last, before));
    }

    @Description("Places named in it, most often named first.")
    public @NonNull LocationConnectionView locations(
            @Source ArticleView article,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before) {
        return connections.locations(
                connections.of(article), locations.ofArticles(), new PageRequest(first, after, last, before));
    }

    @Description("Articles that share the most speakers and places with this one, closest first.")
    public @NonNull List<@NonNull ArticleView> related(
            @Source ArticleView article,
            @DefaultValue("5") @Description("At most so many: 0 to 100.") @Nullable Integer first) {
        int most = first == null ? RELATED : first;
        PageRequest.requireSize("first", most);
        List<ArticleView> related = article.cohort()
                .<List<ArticleView>>answer(
                        article.row(),
                        List.of("related", most),
                        ArticleRow::id,
                        ids -> Cohort.listsTogether(articles.related(ids, most), ArticleView::new));
        return related == null ? List.of() : related;
    }
}
