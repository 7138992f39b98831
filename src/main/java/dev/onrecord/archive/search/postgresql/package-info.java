/** Search by PostgreSQL's own means: every row carries its words, so that they are written and read with it. */
@NullMarked
package dev.onrecord.archive.search.postgresql;

import org.jspecify.annotations.NullMarked;
