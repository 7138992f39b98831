/**
 * Who said a quote: finds the reporting words, their subjects and what they report, and asks a list of rules, the most
 * precise first. Knows {@code extract.cast}, {@code lexicon} and {@code text}.
 */
@NullMarked
package dev.onrecord.extract.attribution;

import org.jspecify.annotations.NullMarked;
