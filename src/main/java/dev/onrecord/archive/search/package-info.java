/**
 * Full-text search: the query language, read once for all databases; what a search answers; and highlights. How words are
 * found is each database's own: beneath. Knows the archive, whose texts are searched.
 */
@NullMarked
package dev.onrecord.archive.search;

import org.jspecify.annotations.NullMarked;
