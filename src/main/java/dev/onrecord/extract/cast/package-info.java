/**
 * Who appears in a text: the names of people and organizations, which of them are one figure, and whom a pronoun or a
 * description means. Knows {@code lexicon} and {@code text}, not the quotes' attribution, so that both can be read and
 * tested apart.
 */
@NullMarked
package dev.onrecord.extract.cast;

import org.jspecify.annotations.NullMarked;
