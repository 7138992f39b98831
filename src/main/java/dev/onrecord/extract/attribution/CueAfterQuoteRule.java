package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** “We won,” Ann Lee said. “We won,” said Ann Lee. “We won,” according to Ann Lee. */
final class CueAfterQuoteRule implements AttributionRule {

    private static final double PRECISION = 0.96;
    private static final int LONGEST_DESCRIPTION = 12;
    private static final int MOST_MODIFIERS = 5;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
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
            boolean adjacent = cue.clauseFrom() >= next && leadsTo(cue, next, reading);
            if (adjacent && cue.form() != Cue.Form.PARTICIPLE && cue.isSpeech() && cue.subject() != null) {
                int start = before == null ? span.start() : Math.min(at, before.clauseTo());
                return Optional.of(Found.by(cue, reading, sentence, reading.wordsIn(start, at) > 1, PRECISION));
            }
            before = cue.clauseTo() <= at ? cue : before;
        }
        return Optional.empty();
    }

    // Only words that can stand before a name may come between: “…,” state senator Ann Lee said.
    private static boolean leadsTo(Cue cue, int next, Reading reading) {
        int start = cue.subject() != null && cue.subject().name() != null
                ? Math.min(cue.clauseFrom(), cue.subject().name().titleFrom())
                : cue.clauseFrom();
        if (isApposition(next, start, reading)) {
            return true;
        }
        for (int t = next; t < start; t++) {
            boolean modifier = reading.token(t).isWord() || reading.token(t).isPossessive();
            if (start - next > MOST_MODIFIERS
                    || !modifier
                    || Words.startsClause(reading.token(t))
                    || Words.isPreposition(reading.token(t))
                    || (Words.isAuxiliary(reading.token(t)) && !reading.token(t).isPossessive())
                    || Words.isPersonalPronoun(reading.token(t))) {
                return false;
            }
        }
        return true;
    }

    // “…,” the mayor of Ankara, Ann Lee, said.
    private static boolean isApposition(int next, int start, Reading reading) {
        if (start - next < 2
                || start - next > LONGEST_DESCRIPTION
                || !reading.token(start - 1).is(",")) {
            return false;
        }
        boolean office = false;
        for (int t = next; t < start - 1; t++) {
            if (Words.isStop(reading.token(t)) || Words.isPersonalPronoun(reading.token(t))) {
                return false;
            }
            office |= Words.isSpeakingNoun(reading.token(t));
        }
        return office && Words.isDeterminer(reading.token(next));
    }
}
