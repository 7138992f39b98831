/**
 * From a request to an operation that may be executed: which document is meant, whether it is valid for the served schema and
 * within the limits, which operation of it, with which variables, at what cost. Knows nothing of HTTP but status numbers, so
 * that WebSockets and event streams can ask the same way.
 */
@NullMarked
package dev.onrecord.endpoint.document;

import org.jspecify.annotations.NullMarked;
