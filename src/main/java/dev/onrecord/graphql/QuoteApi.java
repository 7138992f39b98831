package dev.onrecord.graphql;

import static dev.onrecord.graphql.PageArguments.AFTER;
import static dev.onrecord.graphql.PageArguments.BEFORE;
import static dev.onrecord.graphql.PageArguments.FIRST;
import static dev.onrecord.graphql.PageArguments.LAST;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.TextSearch;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Quotes and what hangs on them. */
@Guarded
@GraphQLApi
public class QuoteApi {

    private final QuoteRepository quotes;
    private final ArticleRepository articles;
    private final SpeakerRepository speakers;
    private final LocationRepository locations;
    private final Connections connections;
    private final TextSearch texts;

    QuoteApi(
            QuoteRepository quotes,
            ArticleRepository articles,
            SpeakerRepository speakers,
            LocationRepository locations,
            Connections connections,
            TextSearch texts) {
        this.quotes = quotes;
        this.articles = articles;
        this.speakers = speakers;
        this.locations = locations;
        this.connections = connections;
        this.texts = texts;
    }

    @Query
    @Description("One quote by its id; null if there is none.")
    public @Nullable QuoteView quote(@Id @NonNull @Description("Its id.") String id) {
        long key = NodeId.key(NodeId.Type.Quote, id, "id");
        QuoteRow row = quotes.byIds(List.of(key)).get(key);
        return row == null ? null : Cohort.alone(row, QuoteView::new);
    }

    @Query
    @Description("Quotes, newest first unless ordered otherwise.")
    public @NonNull QuoteConnectionView quotes(
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable QuoteFilterInput filter,
            @Description("How they are ordered.") @Nullable QuoteOrderInput orderBy) {
        return connections.quotes(
                connections.root(),
                quotes.matching(QuoteFilterInput.criteria(filter, texts), QuoteOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Where it is printed.")
    public @NonNull ArticleView article(@Source QuoteView quote) {
        return Objects.requireNonNull(quote.cohort()
                .<ArticleView>answer(
                        quote.row(),
                        "article",
                        QuoteRow::articleId,
                        ids -> Cohort.together(articles.byIds(ids), ArticleView::new)));
    }

    @Description("Who said it. Null where the article does not let one tell.")
    public @Nullable SpeakerView speaker(@Source QuoteView quote) {
        return quote.cohort()
                .<SpeakerView>answer(
                        quote.row(),
                        "speaker",
                        QuoteRow::speakerId,
                        ids -> Cohort.together(speakers.byIds(ids), SpeakerView::new));
    }

    @Description("Places named in the quote.")
    public @NonNull List<@NonNull LocationView> locations(@Source QuoteView quote) {
        List<LocationView> named = quote.cohort()
                .<List<LocationView>>answer(
                        quote.row(),
                        "locations",
                        QuoteRow::id,
                        ids -> Cohort.listsTogether(locations.namedInQuotes(ids), LocationView::new));
        return named == null ? List.of() : named;
    }

    @Description("Speakers named in the quote.")
    public @NonNull List<@NonNull SpeakerView> mentions(@Source QuoteView quote) {
        List<SpeakerView> named = quote.cohort()
                .<List<SpeakerView>>answer(
                        quote.row(),
                        "mentions",
                        QuoteRow::id,
                        ids -> Cohort.listsTogether(speakers.mentionedInQuotes(ids), SpeakerView::new));
        return named == null ? List.of() : named;
    }
}
