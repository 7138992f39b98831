/**
 * How articles stand in files: each format reads text into articles, or writes stored ones. Pure functions of their input,
 * thread safe; what cannot be read is told by a {@code BadInputException} that names the field. Of a foreign format the
 * text and the quotes must be right; what else it says is taken as far as it can be used. Knows the records of
 * {@code ingest} and {@code archive}, and no database.
 */
@NullMarked
package dev.onrecord.transfer.format;

import org.jspecify.annotations.NullMarked;
