package dev.onrecord.ingest;

import dev.onrecord.archive.QuoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as somebody else found it. Offsets are UTF-16 code units of the article's body as given, half open.
 *
 * @param text the words; where they are given they must stand at these offsets
 * @param speaker null where nobody is told
 * @param confidence 0 to 1; null where it is not told
 * @param locations names of places in the quote
 */
public record GivenQuote(
        @Nullable String text,
        QuoteKind kind,
        int start,
        int end,
        @Nullable GivenSpeaker speaker,
        @Nullable String speakerMention,
        @Nullable String cue,
        @Nullable Double confidence,
        List<String> locations) {

    public GivenQuote {
        locations = List.copyOf(locations);
    }
}
