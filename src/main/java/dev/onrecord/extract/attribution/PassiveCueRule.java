package dev.onrecord.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ann Lee was asked, “Who won?” Ann Lee was called “a builder” by Bob Roe. Whoever is spoken to or of did not say it. */
final class PassiveCueRule implements AttributionRule {

    private static final double PRECISION = 0.85;
    // "was called": by nobody in particular, so that a word or two are rather a by-word than a quote.
    private static final double PRECISION_OF_BYWORDS = 0.62;
    private static final int MOST_WORDS_BETWEEN = 8;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        List<Cue> cues = reading.passiveCuesOf(sentence);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.clauseTo() <= at && reading.wordsIn(cue.clauseTo(), at) <= MOST_WORDS_BETWEEN) {
                return Optional.of(attribution(cue, at, reading));
            }
        }
        return Optional.empty();
    }

    private static QuoteAttribution attribution(Cue cue, int at, Reading reading) {
        int sentence = reading.document().sentenceOf(at);
        int end = reading.document().sentences().get(sentence).end();
        boolean mixed = !cue.isSpeech() || reading.wordsIn(cue.clauseTo(), at) + reading.wordsIn(at + 1, end) > 1;
        Subject agent = cue.subject() != null ? cue.subject() : agentBehind(at + 1, end, reading);
        double precision = cue.isSpeech() || agent != null ? PRECISION : PRECISION_OF_BYWORDS;
        return Found.by(cue, reading, sentence, mixed, precision).by(agent);
    }

    private static @Nullable Subject agentBehind(int from, int end, Reading reading) {
        return from + 1 < end && reading.token(from).is("by")
                ? reading.subjects().after(from + 1, end)
                : null;
    }
}
