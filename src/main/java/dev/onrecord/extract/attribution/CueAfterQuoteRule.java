package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** “We won,” Ann Lee said. “We won,” said Ann Lee. “We won,” according to Ann Lee. */
final class CueAfterQuoteRule implements AttributionRule {

    private static final double PRECISION = 0.95;

    @Override
    public Optional<Attribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        Span span = reading.sentenceOf(quote);
        int next = at + 1;
        while (next < span.end()
                && (reading.token(next).is(",")
                        || reading.token(next).is("—")
                        || reading.token(next).is("–")
                        || reading.token(next).is("--"))) {
            next++;
        }
        Cue before = null;
        for (Cue cue : reading.cuesOf(sentence)) {
            boolean adjacent = cue.clauseFrom() == next
                    || cue.subject() != null
                            && cue.subject().name() != null
                            && cue.subject().name().titleFrom() == next;
            if (adjacent && cue.form() != Cue.Form.PARTICIPLE && cue.isSpeech() && cue.subject() != null) {
                int start = before == null ? span.start() : Math.min(at, before.clauseTo());
                return Optional.of(Found.by(cue, reading, sentence, reading.wordsIn(start, at) > 1, PRECISION));
            }
            before = cue.clauseTo() <= at ? cue : before;
        }
        return Optional.empty();
    }
}
