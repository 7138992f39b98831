package dev.onrecord.endpoint.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, before anything is looked up or checked.
 *
 * @param query text of the document; null where it is named otherwise
 * @param documentId id of a trusted document
 * @param sha256Hash hash of a document that was sent before, or is trusted, in lower-case hexadecimal
 * @param operationName which operation of the document is meant; null where it has one only
 * @param variables their values as they came
 */
public record GraphqlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String sha256Hash,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables) {}
