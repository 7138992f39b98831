package dev.onrecord.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as a caller gives it: plain text in {@code body} or a whole page in {@code html}. What the caller says of the
 * article goes before what its page says.
 *
 * @param language BCP 47 tag
 */
public record ArticleSubmission(
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String body,
        @Nullable String html) {}
