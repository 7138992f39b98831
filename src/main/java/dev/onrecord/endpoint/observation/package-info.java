/**
 * What whoever runs the server sees of operations: measurements, spans, log lines, and the ids of requests. Never a document's text,
 * variables, keys, or words of articles. Knows what operations are, and nothing of how they come and are answered.
 */
@NullMarked
package dev.onrecord.endpoint.observation;

import org.jspecify.annotations.NullMarked;
