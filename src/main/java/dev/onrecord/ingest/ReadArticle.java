package dev.onrecord.ingest;

import dev.onrecord.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article that can be stored.
 *
 * @param contentHash that of the text
 * @param extraction what was read out of it; null where that has not been done, or is not needed as it is known
 */
public record ReadArticle(
        ArticleText text, String contentHash, @Nullable Extraction extraction) {

    static ReadArticle of(ArticleText text, @Nullable Extraction extraction) {
        return new ReadArticle(text, text.contentHash(), extraction);
    }

    ReadArticle with(Extraction found) {
        return new ReadArticle(text, contentHash, found);
    }
}
