package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Span;
import java.util.Optional;

/** Ann Lee said, “We won.” Ann Lee said that “victory” was near. */
final class CueBeforeQuoteRule implements AttributionRule {

    private static final double PRECISION = 0.92;
    private static final double PRECISION_OF_OTHER_VERBS = 0.82;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        Span span = reading.sentenceOf(quote);
        Cue best = null;
        for (Cue cue : reading.cuesOf(sentence)) {
            boolean governs = cue.clauseTo() <= at && cue.subject() != null && reaches(cue, at, reading);
            if (governs && (best == null || cue.isSpeech() || !best.isSpeech())) {
                best = cue;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int start = Math.min(at, ReportedWords.startBehind(best, reading, span.end()));
        int end = Math.max(at + 1, ReportedWords.endBehind(best, reading, sentence, start));
        boolean mixed = reading.wordsIn(start, at) + reading.wordsIn(at + 1, end) > 1;
        return Optional.of(
                Found.by(best, reading, sentence, mixed, best.isSpeech() ? PRECISION : PRECISION_OF_OTHER_VERBS));
    }

    // "used the plan while helping the “poor”": only what is said goes on over several clauses.
    private static boolean reaches(Cue cue, int at, Reading reading) {
        if (cue.isSpeech()) {
            return true;
        }
        if (at - cue.clauseTo() > FoundVerb.REACH) {
            return false;
        }
        for (int t = cue.clauseTo(); t < at; t++) {
            if (WordClass.SUBORDINATOR.has(reading.token(t).lower())) {
                return false;
            }
        }
        return true;
    }
}
