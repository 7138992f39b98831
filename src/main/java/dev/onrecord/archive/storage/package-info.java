/**
 * Where the embedded database lies: its folder, the room that is left there, copies of it, and what its process tells others
 * on the same machine. Knows {@code archive.error} only. On PostgreSQL there is no such folder, and nearly all of this rests.
 */
@NullMarked
package dev.onrecord.archive.storage;

import org.jspecify.annotations.NullMarked;
