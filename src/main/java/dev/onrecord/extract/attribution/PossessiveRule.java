package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Name;
import java.util.Optional;

/** Ann Lee’s “great victory” was none. */
final class PossessiveRule implements AttributionRule {

    private static final double PRECISION = 0.6;

    @Override
    public Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier) {
        int at = reading.document().tokenOf(quote);
        int sentence = reading.document().sentenceOf(at);
        if (at > 0 && (reading.token(at - 1).is("his") || reading.token(at - 1).is("her"))) {
            return Optional.of(Found.bySubject(Subject.pronoun(at - 1), sentence, true, PRECISION));
        }
        Name name =
                at > 1 && reading.token(at - 1).isPossessive() ? reading.cast().nameAt(at - 2) : null;
        if (name == null || name.kind() == Name.Kind.PLACE) {
            return Optional.empty();
        }
        return Optional.of(Found.bySubject(Subject.named(name), sentence, true, PRECISION));
    }
}
