package dev.onrecord.archive;

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

    /** Of a location that GeoNames knows. */
    public static String ofGeonames(int geonamesId) {
        return "geonames:" + geonamesId;
    }
}
