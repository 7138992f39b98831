/**
 * Text and places in it: spans, a cursor, paragraphs, sentences, tokens. Offsets are UTF-16 code units, half open.
 * Knows {@code java.base} only: it is the floor of the engine, which must run as a plain library.
 */
@NullMarked
package dev.onrecord.text;

import org.jspecify.annotations.NullMarked;
