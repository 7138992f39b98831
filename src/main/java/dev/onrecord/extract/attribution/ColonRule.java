package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.List;
import java.util.Optional;

/** Ann Lee on the plan: “We won.” Also where the colon ends the paragraph before. */
final class ColonRule implements AttributionRule {

    private static final double PRECISION = 0.88;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int before = at - 1;
        while (before >= 0 && reading.token(before).isBreak()) {
            before--;
        }
        if (before < 0 || !reading.token(before).is(":")) {
            return Optional.empty();
        }
        int sentence = reading.document().sentenceOf(before);
        Span span = reading.document().sentences().get(sentence);
        List<Cue> cues = reading.cuesOf(sentence);
        Cue last = null;
        for (Cue cue : cues) {
            last = cue.clauseTo() <= before && cue.subject() != null ? cue : last;
        }
        if (last != null) {
            return Optional.of(Found.by(last, reading, sentence, false, PRECISION));
        }
        int floor = Math.max(span.start(), before - 60);
        Subject subject = reading.subjects().leadingTo(before, floor);
        Subject ending = subject != null ? subject : reading.subjects().phraseEndingAt(before, floor);
        return Optional.ofNullable(ending).map(found -> Found.bySubject(found, sentence, false, PRECISION));
    }
}
