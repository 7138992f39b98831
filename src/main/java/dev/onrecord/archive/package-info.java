/**
 * The stored graph: entities, repositories, pages, and the errors a caller can cause. Knows JPA and Panache, and
 * nothing of ours: what is stored does not depend on how it was read out of a text or how it is served.
 */
@NullMarked
package dev.onrecord.archive;

import org.jspecify.annotations.NullMarked;
