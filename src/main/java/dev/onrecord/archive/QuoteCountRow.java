package dev.onrecord.archive;

import org.jspecify.annotations.Nullable;

/**
 * A group of quotes and their number.
 *
 * @param key how the group is called: a name, a title, "2025-11-06"
 * @param nodeId the speaker, location or article; null where the dimension is none of these
 */
public record QuoteCountRow(String key, int count, @Nullable Long nodeId) {}
