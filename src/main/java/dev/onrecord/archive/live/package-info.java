/**
 * What comes into the archive, told to those who listen, as soon as it is committed, by this server or another one on the
 * same database. Nothing is told from memory: a change wakes the feed, and the feed reads on from where it stood, so that
 * nothing is lost or repeated whatever happens to the wake-up call.
 */
@NullMarked
package dev.onrecord.archive.live;

import org.jspecify.annotations.NullMarked;
