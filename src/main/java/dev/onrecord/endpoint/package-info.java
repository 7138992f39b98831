/**
 * How the schema is served: its configuration. What a request means is in {@code document}, what it may ask in {@code limit},
 * how it is executed in {@code execution}, and how it comes and is answered in {@code http}.
 */
@NullMarked
package dev.onrecord.endpoint;

import org.jspecify.annotations.NullMarked;
