/**
 * What is served beside the graph: files in and out, in bulk, as streams. Knows {@code transfer}, and of
 * {@code endpoint.security} who may write.
 */
@NullMarked
package dev.onrecord.web;

import org.jspecify.annotations.NullMarked;
