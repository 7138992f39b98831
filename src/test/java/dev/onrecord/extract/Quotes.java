package dev.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabulary of the engine's tests. */
public final class Quotes {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private Quotes() {}

    public static Extraction of(String text) {
        return EXTRACTOR.extract(text);
    }

    /** Expects exactly these quotes, each as "speaker: words"; "?" is nobody. */
    public static void assertQuotes(String text, String... expected) {
        assertThat(of(text).quotes().stream().map(quote -> shown(text, quote))).containsExactly(expected);
    }

    /** Expects exactly these quotes in marks, each as "speaker: words"; "?" is nobody. */
    public static void assertMarked(String text, String... expected) {
        assertThat(marked(text).stream().map(quote -> shown(text, quote))).containsExactly(expected);
    }

    /** The quotes in marks. */
    public static List<ExtractedQuote> marked(String text) {
        return of(text).quotes().stream()
                .filter(quote -> quote.kind() != ExtractedQuote.Kind.INDIRECT)
                .toList();
    }

    /** The only quote of the text. */
    public static ExtractedQuote only(String text) {
        assertThat(of(text).quotes()).hasSize(1);
        return of(text).quotes().get(0);
    }

    /** Who speaks in the first quote of the text. */
    public static ExtractedSpeaker speakerIn(String text) {
        ExtractedSpeaker speaker = of(text).quotes().get(0).speaker();
        assertThat(speaker).as("speaker of the first quote").isNotNull();
        return speaker;
    }

    /** Expects of the first quote in marks who spoke, how the text mentions them, and the reporting words, if any. */
    public static void assertSaid(String text, String speaker, String mention, @Nullable String cue) {
        ExtractedQuote quote = marked(text).get(0);
        assertThat(quote.speaker()).as("speaker of %s", text).isNotNull();
        assertThat(quote.speaker().name()).isEqualTo(speaker);
        assertThat(quote.speakerMention()).isEqualTo(mention);
        assertThat(quote.cue()).isEqualTo(cue);
        assertThat(quote.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    /** Expects that the first quote in marks has no speaker. */
    public static void assertNobody(String text) {
        ExtractedQuote quote = marked(text).get(0);
        assertThat(quote.speaker()).as("speaker of %s", text).isNull();
        assertThat(quote.confidence()).isZero();
    }

    private static String shown(String text, ExtractedQuote quote) {
        String name = quote.speaker() == null ? "?" : quote.speaker().name();
        return name + ": " + text.substring(quote.start(), quote.end());
    }
}
