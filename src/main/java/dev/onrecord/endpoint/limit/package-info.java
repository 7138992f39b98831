/**
 * How much one client may ask: sizes of documents, cost of operations, points per minute. Works on graphql-java's documents,
 * schemas and variables, and knows nothing of HTTP but the names of the rate-limit headers, and nothing of what is served:
 * connections are told by their shape. Everything here takes time linear in the document with its fragments in place.
 */
@NullMarked
package dev.onrecord.endpoint.limit;

import org.jspecify.annotations.NullMarked;
