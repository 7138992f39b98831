package dev.onrecord.extract.attribution;

import java.util.List;

/** Asks the rules, the most precise first, for each quote in turn. */
public final class Attributor {

    static final List<AttributionRule> RULES = List.of(
            new CueAfterQuoteRule(),
            new CueBeforeQuoteRule(),
            new CueEndsSentenceRule(),
            new PassiveCueRule(),
            new ColonRule(),
            new ContinuationRule(),
            new PossessiveRule(),
            new NextSentenceRule(),
            new ClauseSubjectRule(),
            new LastSpeakerRule());

    private Attributor() {}

    /** Who said each quote of the text. */
    public static Attributions attribute(Reading reading) {
        Resolver resolver = new Resolver(reading);
        Attributions found = new Attributions(reading.document().quotes().size());
        for (int quote = 0; quote < reading.document().quotes().size(); quote++) {
            for (AttributionRule rule : RULES) {
                QuoteAttribution attribution =
                        rule.attribute(quote, reading, found).orElse(null);
                if (attribution != null) {
                    found.put(quote, attribution, resolver.speakerOf(attribution));
                    break;
                }
            }
        }
        return found;
    }
}
