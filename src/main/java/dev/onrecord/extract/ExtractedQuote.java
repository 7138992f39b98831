package dev.onrecord.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody said, and where the text says so. Offsets are UTF-16 code units of the text, half open; they enclose
 * the words themselves, without the enclosing quotation marks.
 *
 * @param contextStart start of the passage around the quote, at least the whole sentence
 * @param contextEnd end of that passage
 * @param speaker null where the text does not let one tell
 * @param speakerMention how the text names the speaker here ("Blinken", "he"); null where it does not
 * @param cue the reporting word ("said", "according to"); null where there is none
 * @param confidence how sure the engine is of the speaker, 0 to 1; 0 where there is none
 * @param mentions people and organizations named in the quote
 * @param locations places named in the quote
 */
public record ExtractedQuote(
        int start,
        int end,
        Kind kind,
        int contextStart,
        int contextEnd,
        @Nullable ExtractedSpeaker speaker,
        @Nullable String speakerMention,
        @Nullable String cue,
        double confidence,
        List<ExtractedSpeaker> mentions,
        List<ExtractedLocation> locations) {

    /** How much of the statement stands between quotation marks. */
    public enum Kind {
        /** All of it. */
        DIRECT,
        /** A part: reported speech with quoted words inside. */
        MIXED,
        /** Nothing: reported speech. */
        INDIRECT
    }
}
