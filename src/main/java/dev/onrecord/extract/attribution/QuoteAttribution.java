package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Figure;
import dev.onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, as one rule sees it.
 *
 * @param subject how the text mentions the speaker; null where it does not, beside this quote
 * @param figure the speaker where there is no mention to resolve
 * @param cue the reporting words, as characters
 * @param mixed whether reported words stand beside the quoted ones
 * @param evidence the sentences, first and last, that tell the speaker
 * @param precision how often the rule is right about the speaker
 */
public record QuoteAttribution(
        @Nullable Subject subject,
        @Nullable Figure figure,
        @Nullable Span cue,
        boolean mixed,
        Span evidence,
        double precision) {}
