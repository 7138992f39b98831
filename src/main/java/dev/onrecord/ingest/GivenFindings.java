package dev.onrecord.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another system, or an export, says of an article: taken as it is, nothing is extracted.
 *
 * @param quotes null where the engine is to find them
 * @param locations names of places in the article; one that the gazetteer does not know becomes a location of kind PLACE
 */
public record GivenFindings(@Nullable List<GivenQuote> quotes, List<String> locations) {

    public GivenFindings {
        quotes = quotes == null ? null : List.copyOf(quotes);
        locations = List.copyOf(locations);
    }
}
