/**
 * The stored graph: entities, and repositories that answer with rows. Knows JPA and Panache, and nothing of ours: what is
 * stored does not depend on how it was read out of a text or how it is served. Entities are for writing; whoever reads
 * gets rows, which hold the needed columns only and ids for what they refer to.
 */
@NullMarked
package dev.onrecord.archive;

import org.jspecify.annotations.NullMarked;
