package dev.onrecord.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A location as GeoNames knows it.
 *
 * @param countryCode ISO 3166-1 alpha-2; null for a continent
 * @param latitude degrees north; of a country or region, where its people live on average
 * @param longitude degrees east
 * @param geonamesId null for the few regions whose id is not known
 * @param parent the region of a city, the country of a region; a city whose region bears its name has the country
 */
public record GazetteerLocation(
        String name,
        Kind kind,
        @Nullable String countryCode,
        double latitude,
        double longitude,
        @Nullable Integer geonamesId,
        @Nullable GazetteerLocation parent) {

    /** What sort of location. */
    public enum Kind {
        /** One of seven. */
        CONTINENT,
        /** A country or dependent territory with an ISO 3166-1 code, and Kosovo. */
        COUNTRY,
        /** A first-level division: a state, a province. */
        REGION,
        /** A city, town or village. */
        CITY
    }
}
