package dev.onrecord.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record ArticlePage(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String url,
        String body) {
    static final ArticlePage EMPTY = new ArticlePage(null, null, null, null, null, null, "");
}
