/**
 * Reads quotes out of text: who said what, and which places are named. {@link dev.onrecord.extract.QuoteExtractor} is
 * the front door. Knows {@code lexicon} and {@code text}; no framework, no storage, no logging, so that it can be used
 * as a plain library. Extraction is total (never throws), linear in the text, thread safe and deterministic.
 */
@NullMarked
package dev.onrecord.extract;

import org.jspecify.annotations.NullMarked;
