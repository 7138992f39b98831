package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** Ann Lee was “very glad”: no reporting word, so that the quoted words are most likely the subject's. */
final class ClauseSubjectRule implements AttributionRule {

    private static final double PRECISION = 0.62;
    private static final int REACH = 60;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        Span span = reading.sentenceOf(quote);
        Subject subject = reading.subjects().leadingTo(at, Math.max(span.start(), at - REACH));
        return Optional.ofNullable(subject)
                .map(found -> Found.bySubject(found, reading.document().sentenceOf(at), true, PRECISION));
    }
}
