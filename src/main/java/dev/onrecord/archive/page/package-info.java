/**
 * Pages of rows: keyset cursors, orders, and the one way a list is read, for one parent or for many in one statement.
 * Knows JDBC, Hibernate's session and the errors.
 */
@NullMarked
package dev.onrecord.archive.page;

import org.jspecify.annotations.NullMarked;
