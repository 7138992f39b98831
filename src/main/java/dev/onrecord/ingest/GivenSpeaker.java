package dev.onrecord.ingest;

import dev.onrecord.archive.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody else names as a speaker.
 *
 * @param kind null where it is not told
 * @param wikidataId the Wikidata item, such as Q42; null where it is not told
 */
public record GivenSpeaker(
        String name, @Nullable SpeakerKind kind, @Nullable String wikidataId) {

    /** One of whom nothing is told but a name. */
    public static GivenSpeaker named(String name) {
        return new GivenSpeaker(name, null, null);
    }
}
