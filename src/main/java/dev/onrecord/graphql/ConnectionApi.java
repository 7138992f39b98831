package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Totals of lists: counted only where a client asks, and once for all lists that were read together. */
@Guarded
@GraphQLApi
public class ConnectionApi {

    private static final String TOTAL = "How many there are in the whole list.";

    @Description(TOTAL)
    public int totalCount(@Source ArticleConnectionView articles) {
        return articles.total().getAsInt();
    }

    @Description(TOTAL)
    public int totalCount(@Source SpeakerConnectionView speakers) {
        return speakers.total().getAsInt();
    }

    @Description(TOTAL)
    public int totalCount(@Source QuoteConnectionView quotes) {
        return quotes.total().getAsInt();
    }

    @Description(TOTAL)
    public int totalCount(@Source LocationConnectionView locations) {
        return locations.total().getAsInt();
    }
}
