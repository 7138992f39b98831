/**
 * Search beside an embedded database: a Lucene index in a folder of its own. The archive's transactions note what they change;
 * the index reads it before the next search looks, and is made anew wherever it and the database do not belong together.
 */
@NullMarked
package dev.onrecord.archive.search.lucene;

import org.jspecify.annotations.NullMarked;
