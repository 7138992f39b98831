/**
 * Articles in bulk: the formats they come in and what is found goes out in, one at a time, so that memory does not grow
 * with the input. What cannot be read is a value, not the end. Knows {@code ingest} and {@code archive}, and prints nothing.
 */
@NullMarked
package dev.onrecord.transfer;

import org.jspecify.annotations.NullMarked;
