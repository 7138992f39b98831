package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file has it.
 *
 * @param id the caller's own, of any JSON type; null where there is none
 */
record SubmittedArticle(@Nullable JsonValue id, ArticleSubmission submission) {

    static SubmittedArticle ofText(String body) {
        return new SubmittedArticle(null, new ArticleSubmission(null, null, null, null, null, null, body, null));
    }

    static SubmittedArticle ofHtml(String html) {
        return new SubmittedArticle(null, new ArticleSubmission(null, null, null, null, null, null, null, html));
    }
}
