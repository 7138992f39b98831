package dev.onrecord.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place the text names, as the gazetteer knows it (GeoNames); or, where somebody else found it, perhaps by its name alone.
 *
 * @param countryCode ISO 3166-1 alpha-2; null for a continent
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonamesId number in the GeoNames database; null for the few regions whose number is not known
 * @param parent the place that contains it: the region of a city, the country of a region; null at the top
 * @param mentions where the text names it, in order; empty for a place that is here only as a parent
 */
public record ExtractedLocation(
        String name,
        Kind kind,
        @Nullable String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geonamesId,
        @Nullable ExtractedLocation parent,
        List<Mention> mentions) {

    /** What sort of place. */
    public enum Kind {
        /** One of seven. */
        CONTINENT,
        /** A country or dependent territory with an ISO 3166-1 code. */
        COUNTRY,
        /** A first-level division: a state, a province. */
        REGION,
        /** A city, town or village. */
        CITY,
        /** Anything else with a name. The engine finds none of these; others may. */
        PLACE
    }
}
