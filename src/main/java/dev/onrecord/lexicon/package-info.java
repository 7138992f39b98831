/**
 * What the engine knows of the world: reporting verbs, titles, names, and the gazetteer. Knows {@code text} only.
 * Word lists are resources, read once and lazily; this is the only input or output that the engine does.
 */
@NullMarked
package dev.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
