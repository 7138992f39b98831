package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;

/** Makes attributions out of cues. */
final class Found {

    private Found() {}

    static Attribution by(Cue cue, Reading reading, int sentence, boolean mixed, double precision) {
        Span words = reading.document().spanOf(cue.from(), cue.to());
        return new Attribution(cue.subject(), null, words, mixed, new Span(sentence, sentence + 1), precision);
    }

    static Attribution bySubject(Subject subject, int sentence, boolean mixed, double precision) {
        return new Attribution(subject, null, null, mixed, new Span(sentence, sentence + 1), precision);
    }
}
