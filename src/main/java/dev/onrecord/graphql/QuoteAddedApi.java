package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteCriteria;
import dev.onrecord.archive.live.QuoteFeed;
import dev.onrecord.archive.search.TextSearch;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Quotes as they come in. */
@Guarded
@GraphQLApi
public class QuoteAddedApi {

    private final QuoteFeed feed;
    private final TextSearch texts;

    QuoteAddedApi(QuoteFeed feed, TextSearch texts) {
        this.feed = feed;
        this.texts = texts;
    }

    @Subscription
    @Description("Each new quote that passes the filter, as soon as its article is stored.")
    public @NonNull Publisher<@NonNull QuoteView> quoteAdded(
            @Description("Which are wanted.") @Nullable QuoteFilterInput filter) {
        QuoteCriteria criteria = QuoteFilterInput.criteria(filter, texts);
        return AdaptersToReactiveStreams.publisher(Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(feed.added(criteria)))
                .map(row -> Cohort.alone(row, QuoteView::new)));
    }
}
