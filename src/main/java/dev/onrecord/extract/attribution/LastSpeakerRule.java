package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** A quote with nobody beside it: whoever spoke last. Right too seldom to name, unless the floor is set low. */
final class LastSpeakerRule implements AttributionRule {

    private static final double PRECISION = 0.28;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        QuoteAttribution before = earlier.of(quote - 1);
        if (before == null) {
            return Optional.empty();
        }
        int sentence = reading.document().sentenceOf(reading.document().tokenOf(quote));
        boolean mixed = reading.wordsIn(
                        reading.sentenceOf(quote).start(),
                        reading.sentenceOf(quote).end())
                > 1;
        Span evidence = new Span(sentence, sentence + 1);
        return Optional.of(
                new QuoteAttribution(before.subject(), null, mixed, evidence, Math.min(before.precision(), PRECISION)));
    }
}
