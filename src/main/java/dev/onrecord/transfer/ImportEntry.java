package dev.onrecord.transfer;

import dev.onrecord.ingest.ReadArticle;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What came of a line or document, or of a part of it: one of an article, a line of an export, and a rejection.
 *
 * @param text as it was, where it can be told apart
 */
record ImportEntry(
        Origin origin,
        @Nullable String text,
        @Nullable ReadArticle article,
        @Nullable JsonObject exported,
        @Nullable Rejection rejection) {

    static ImportEntry article(Origin origin, @Nullable String text, ReadArticle article) {
        return new ImportEntry(origin, text, article, null, null);
    }

    static ImportEntry exported(Origin origin, String text, JsonObject line) {
        return new ImportEntry(origin, text, null, line, null);
    }

    static ImportEntry rejected(Origin origin, @Nullable String text, @Nullable String field, String reason) {
        return new ImportEntry(origin, text, null, null, new Rejection(origin, field, reason, text));
    }

    ImportEntry rejected(@Nullable String field, String reason) {
        return rejected(origin, text, field, reason);
    }

    ImportEntry with(ReadArticle found) {
        return article(origin, text, found);
    }
}
