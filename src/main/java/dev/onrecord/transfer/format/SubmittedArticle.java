package dev.onrecord.transfer.format;

import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenFindings;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file has it.
 *
 * @param id the caller's own, of any JSON type; null where there is none
 * @param findings what the file says of its quotes, which is then taken as it is; null where the engine is to find them
 */
public record SubmittedArticle(
        @Nullable JsonValue id,
        ArticleSubmission submission,
        @Nullable GivenFindings findings) {

    /** An article of which nothing is known but its text. */
    public static SubmittedArticle ofText(String body) {
        return of(new ArticleSubmission(null, null, null, null, null, null, body, null));
    }

    /** An article as a web page. */
    public static SubmittedArticle ofHtml(String html) {
        return of(new ArticleSubmission(null, null, null, null, null, null, null, html));
    }

    /** An article whose quotes the engine is to find. */
    public static SubmittedArticle of(ArticleSubmission submission) {
        return new SubmittedArticle(null, submission, null);
    }
}
