package dev.onrecord.endpoint.execution;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;

/**
 * One operation of a document that is valid for the served schema.
 *
 * @param definition the operation of {@code document} that is meant
 * @param variables its variables, coerced, defaults filled in
 */
public record Operation(Document document, OperationDefinition definition, CoercedVariables variables) {}
