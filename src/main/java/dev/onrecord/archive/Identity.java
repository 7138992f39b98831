package dev.onrecord.archive;

import org.jspecify.annotations.Nullable;

/** Keys that tell whether two mentions mean one speaker or one location. */
public final class Identity {

    private Identity() {}

    /** Of a speaker whose name alone tells who it is, in any article. */
    public static String of(SpeakerKind kind, String name) {
        return kind + ":" + NameKey.of(name, Speaker.MAX_NAME_LENGTH);
    }

    /** Of a speaker who is known by this name in one article only. */
    public static String within(long articleId, SpeakerKind kind, String name) {
        return "article " + articleId + ":" + of(kind, name);
    }

    /**
     * Of a location.
     *
     * @param geonamesId null where GeoNames has none: then kind, country and name tell
     */
    public static String of(
            @Nullable Integer geonamesId, LocationKind kind, @Nullable String countryCode, String name) {
        return geonamesId == null
                ? kind + ":" + countryCode + ":" + NameKey.of(name, Location.MAX_NAME_LENGTH)
                : "geonames:" + geonamesId;
    }
}
