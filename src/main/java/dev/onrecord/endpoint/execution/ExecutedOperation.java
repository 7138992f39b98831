package dev.onrecord.endpoint.execution;

import graphql.GraphQLError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What executing an operation gave.
 *
 * @param data the answer's {@code data} as JSON in UTF-8; {@code null} where an error reached the root
 * @param errors the errors of fields, in the order in which they arose
 * @param objects objects that were returned
 */
@SuppressWarnings("ArrayRecordComponent") // is written once and sent; nobody compares answers
public record ExecutedOperation(byte @Nullable [] data, List<GraphQLError> errors, long objects) {}
