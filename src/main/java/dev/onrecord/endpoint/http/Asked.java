package dev.onrecord.endpoint.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an HTTP request matters to the answer, besides the operation.
 *
 * @param safe whether it is a GET, so that nothing may be written and the answer may be cached
 * @param client under what the client is charged
 * @param known whether the client has shown who it is
 * @param tags of answers that the client has; empty if it wants any answer
 */
record Asked(boolean safe, AnswerType type, String client, boolean known, boolean costWanted, List<String> tags) {

    /** Whether the client has this answer already. */
    boolean has(@Nullable String tag) {
        return tags.contains("*") || tags.contains(tag);
    }
}
