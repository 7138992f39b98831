/**
 * What is served over HTTP beside the graph, to those who may write: files in and out, in bulk, as streams; the archive as a
 * whole. Knows {@code transfer}, {@code archive}, and of {@code endpoint.security} who asks.
 */
@NullMarked
package dev.onrecord.web;

import org.jspecify.annotations.NullMarked;
