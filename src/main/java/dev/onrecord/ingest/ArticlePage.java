package dev.onrecord.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a web page says of the article on it; the body is plain text, its paragraphs apart by one blank line. */
public record ArticlePage(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String url,
        String body) {

    /** A page that says nothing. */
    static final ArticlePage EMPTY = new ArticlePage(null, null, null, null, null, null, "");
}
