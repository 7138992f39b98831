package dev.onrecord.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What was left out of an import, and why.
 *
 * @param field what is at fault in it; null where that cannot be told
 * @param reason what is wrong and what to do; begins with the field
 * @param text the line, or the document, as it was; null where the file cannot be read
 */
public record Rejection(
        Origin origin,
        @Nullable String field,
        String reason,
        @Nullable String text) {}
