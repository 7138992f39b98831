package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import java.util.Optional;

/** “We won,” said Ann Lee. “It was hard.” – a sentence that is all quote goes on with the speaker before it. */
final class ContinuationRule implements AttributionRule {

    private static final double PRECISION = 0.96;
    private static final double PRECISION_BEHIND_INDIRECT = 0.85;
    private static final int MOST_CONTEXT = 12;
    private static final double PRECISION_ACROSS_PARAGRAPHS = 0.8;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        Span span = reading.sentenceOf(quote);
        if (reading.wordsIn(span.start(), span.end()) > 1) {
            return Optional.empty();
        }
        boolean inParagraph = !reading.startsParagraph(sentence);
        if (quote > 0
                && reading.document().sentenceOf(reading.document().tokenOf(quote - 1)) >= sentence - 1
                && earlier.of(quote - 1) != null) {
            return continued(quote, sentence, earlier, inParagraph ? PRECISION : PRECISION_ACROSS_PARAGRAPHS);
        }
        return introduced(sentence, reading, inParagraph ? PRECISION_BEHIND_INDIRECT : PRECISION_ACROSS_PARAGRAPHS);
    }

    private static Optional<QuoteAttribution> continued(
            int quote, int sentence, Attributions earlier, double precision) {
        QuoteAttribution before = earlier.of(quote - 1);
        if (before == null) {
            return Optional.empty();
        }
        int since = sentence - before.evidence().start() > MOST_CONTEXT
                ? sentence
                : before.evidence().start();
        return Optional.of(new QuoteAttribution(
                before.subject(), null, false, new Span(since, sentence + 1), Math.min(precision, before.precision())));
    }

    // Ann Lee said that she was glad. “It was hard.”
    private static Optional<QuoteAttribution> introduced(int sentence, Reading reading, double precision) {
        Cue last = null;
        for (Cue cue : reading.cuesOf(sentence - 1)) {
            last = cue.subject() != null && cue.isSpeech() ? cue : last;
        }
        if (last != null) {
            return Optional.of(
                    new QuoteAttribution(last.subject(), null, false, new Span(sentence - 1, sentence + 1), precision));
        }
        if (sentence == 0) {
            return Optional.empty();
        }
        Span before = reading.document().sentences().get(sentence - 1);
        Subject subject = reading.subjects().leadingTo(before.end(), Math.max(before.start(), before.end() - 80));
        return Optional.ofNullable(subject)
                .map(found -> new QuoteAttribution(
                        found, null, false, new Span(sentence - 1, sentence + 1), precision * 0.8));
    }
}
