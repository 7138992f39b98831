/**
 * Finds the locations that a text names. {@link dev.onrecord.extract.location.LocationFinder} is the front door. Knows
 * {@code lexicon} and {@code text} and nothing of {@code extract}, which calls it. A wrong location is worse than a
 * missing one: what may as well be a person, an organization or a word is left out.
 */
@NullMarked
package dev.onrecord.extract.location;

import org.jspecify.annotations.NullMarked;
