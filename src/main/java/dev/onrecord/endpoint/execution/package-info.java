/**
 * Executes operations over the served schema: one thread an operation, plain reads of values, JSON written as it is found.
 * Knows the schema and the beans behind it by the framework's model, none of them by name.
 */
@NullMarked
package dev.onrecord.endpoint.execution;

import org.jspecify.annotations.NullMarked;
