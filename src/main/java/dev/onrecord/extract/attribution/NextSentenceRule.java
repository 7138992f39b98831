package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** “We won.” Ann Lee spoke after the vote. – the sentence behind the quote names who speaks. */
final class NextSentenceRule implements AttributionRule {

    private static final double PRECISION = 0.5;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        Span span = reading.sentenceOf(quote);
        boolean alone = reading.wordsIn(span.start(), span.end()) == 0;
        if (!alone
                || reading.endsParagraph(sentence)
                || sentence + 1 >= reading.document().sentences().size()) {
            return Optional.empty();
        }
        Span next = reading.document().sentences().get(sentence + 1);
        for (Cue cue : reading.cuesOf(sentence + 1)) {
            if (cue.subject() != null && cue.isSpeech() && cue.clauseFrom() <= next.start() + 1) {
                return Optional.of(Found.by(cue, reading, sentence + 1, false, PRECISION));
            }
        }
        return Optional.empty();
    }
}
