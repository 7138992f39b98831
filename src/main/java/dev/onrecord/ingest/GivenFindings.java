package dev.onrecord.ingest;

import java.util.List;

/**
 * What another system, or an export, says of an article: taken as it is, nothing is extracted.
 *
 * @param locations names of places in the article; one that the gazetteer does not know becomes a location of kind PLACE
 */
public record GivenFindings(List<GivenQuote> quotes, List<String> locations) {

    public GivenFindings {
        quotes = List.copyOf(quotes);
        locations = List.copyOf(locations);
    }
}
