/**
 * The one binary: how it starts, and how it says why it cannot. Knows {@code transfer}, {@code ingest} and
 * {@code extract}; the only package that prints.
 */
@NullMarked
package dev.onrecord.cli;

import org.jspecify.annotations.NullMarked;
