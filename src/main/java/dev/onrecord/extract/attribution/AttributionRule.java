package dev.onrecord.extract.attribution;

import java.util.Optional;

/** Names the speaker of a quote, or declines. Asked in order of precision. */
interface AttributionRule {

    /** {@code quote} is a number of a quote; {@code earlier} has what is known of those before it. */
    Optional<QuoteAttribution> attribute(int quote, Reading reading, Attributions earlier);
}
