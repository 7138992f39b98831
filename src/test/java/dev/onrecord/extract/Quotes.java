package dev.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The vocabulary of the engine's tests. */
final class Quotes {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private Quotes() {}

    static Extraction of(String text) {
        return EXTRACTOR.extract(text);
    }

    /** Expects exactly these quotes, each as "speaker: words"; "?" is nobody. */
    static void assertQuotes(String text, String... expected) {
        assertThat(of(text).quotes().stream().map(quote -> shown(text, quote))).containsExactly(expected);
    }

    /** Expects exactly these quotes in marks, each as "speaker: words"; "?" is nobody. */
    static void assertMarked(String text, String... expected) {
        assertThat(marked(text).stream().map(quote -> shown(text, quote))).containsExactly(expected);
    }

    /** The quotes in marks. */
    static List<ExtractedQuote> marked(String text) {
        return of(text).quotes().stream()
                .filter(quote -> quote.kind() != ExtractedQuote.Kind.INDIRECT)
                .toList();
    }

    /** The only quote of the text. */
    static ExtractedQuote only(String text) {
        assertThat(of(text).quotes()).hasSize(1);
        return of(text).quotes().get(0);
    }

    /** Who speaks in the first quote of the text. */
    static ExtractedSpeaker speakerIn(String text) {
        ExtractedSpeaker speaker = of(text).quotes().get(0).speaker();
        assertThat(speaker).as("speaker of the first quote").isNotNull();
        return speaker;
    }

    private static String shown(String text, ExtractedQuote quote) {
        String name = quote.speaker() == null ? "?" : quote.speaker().name();
        return name + ": " + text.substring(quote.start(), quote.end());
    }
}
