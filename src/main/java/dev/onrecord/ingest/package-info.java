/**
 * An article in, a linked and stored article out. The one package that knows both halves, {@code extract} and
 * {@code archive}: it turns what the engine read into rows, and finds who and what is already known.
 */
@NullMarked
package dev.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
