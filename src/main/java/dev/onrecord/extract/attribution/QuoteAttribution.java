package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, as one rule sees it.
 *
 * @param subject how the text mentions the speaker; null where it does not, beside this quote
 * @param cue the reporting words, as characters
 * @param mixed whether reported words stand beside the quoted ones
 * @param evidence the sentences, first and last, that tell the speaker
 * @param precision how often the rule is right about the speaker
 */
public record QuoteAttribution(
        @Nullable Subject subject, @Nullable Span cue, boolean mixed, Span evidence, double precision) {

    /** The same, but of another. */
    QuoteAttribution by(@Nullable Subject other) {
        return new QuoteAttribution(other, cue, mixed, evidence, precision);
    }
}
