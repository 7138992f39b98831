package dev.onrecord.extract.attribution;

import dev.onrecord.text.Span;

/** Speech that is reported without quotation marks: the clause, as characters, and who reports it. */
public record Reported(Span clause, QuoteAttribution attribution) {}
