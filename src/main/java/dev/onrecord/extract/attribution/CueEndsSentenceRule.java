package dev.onrecord.extract.attribution;

import java.util.Optional;

/** The “old” plan must go, Ann Lee said. */
final class CueEndsSentenceRule implements AttributionRule {

    private static final double PRECISION = 0.9;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        for (Cue cue : reading.cuesOf(sentence)) {
            boolean behind = cue.clauseFrom() > at + 1
                    && cue.subject() != null
                    && cue.isSpeech()
                    && cue.form() != Cue.Form.PARTICIPLE;
            if (behind && closes(cue, reading)) {
                return Optional.of(Found.by(cue, reading, sentence, true, PRECISION));
            }
        }
        return Optional.empty();
    }

    private static boolean closes(Cue cue, Reading reading) {
        boolean behindComma = reading.token(cue.clauseFrom() - 1).is(",")
                || reading.token(cue.clauseFrom() - 1).isQuote()
                || (cue.subject() != null
                        && cue.subject().name() != null
                        && reading.token(Math.max(0, cue.subject().name().titleFrom() - 1))
                                .is(","))
                || cue.form() == Cue.Form.ACCORDING;
        boolean ends = cue.clauseTo() >= reading.document().tokens().size()
                || Words.isStop(reading.token(cue.clauseTo()))
                || Words.isPreposition(reading.token(cue.clauseTo()))
                || Words.isTime(reading.token(cue.clauseTo()));
        return behindComma && ends;
    }
}
