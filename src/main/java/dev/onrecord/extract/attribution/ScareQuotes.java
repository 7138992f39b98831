package dev.onrecord.extract.attribution;

import dev.onrecord.text.Characters;
import dev.onrecord.text.QuoteSpan;

/** Tells quotes from words in marks that nobody said: “so-called” things, titles, nicknames. */
public final class ScareQuotes {

    private static final double SURE = 0.75;
    private static final int LONG = 4;

    private ScareQuotes() {}

    /** Whether somebody is quoted. */
    public static boolean isQuote(int quote, Reading reading, Attributions attributions) {
        QuoteSpan span = reading.quote(quote);
        String text = reading.document().text();
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = Characters.isSpace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        if (words == 0) {
            return false;
        }
        QuoteAttribution attribution = attributions.of(quote);
        return words >= LONG || (attribution != null && attribution.precision() >= SURE);
    }
}
