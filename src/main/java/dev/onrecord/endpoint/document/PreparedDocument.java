package dev.onrecord.endpoint.document;

import graphql.language.Document;

/**
 * A document that is valid for the served schema and within the limits.
 *
 * @param hash of its text, as clients of persisted queries name it
 */
public record PreparedDocument(String text, String hash, Document document) {}
