package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;

/** Makes attributions out of cues. */
final class Found {

    private Found() {}

    static QuoteAttribution by(Cue cue, Reading reading, int sentence, boolean mixed, double precision) {
        Span words = reading.document().spanOf(cue.from(), cue.to());
        return new QuoteAttribution(cue.subject(), words, mixed, new Span(sentence, sentence + 1), precision);
    }

    static QuoteAttribution bySubject(Subject subject, int sentence, boolean mixed, double precision) {
        return new QuoteAttribution(subject, null, mixed, new Span(sentence, sentence + 1), precision);
    }
}
