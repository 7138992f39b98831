package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text.
 *
 * @param contentHash SHA-256 of title and body in hexadecimal digits
 */
public record ArticleState(
        long id,
        @Nullable String url,
        String contentHash,
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        String language,
        @Nullable Instant publishedAt,
        int wordCount,
        Instant createdAt) {

    static final List<String> COLUMNS = List.of(
            "a.id",
            "a.url",
            "a.content_hash",
            "a.title",
            "a.byline",
            "a.publisher",
            "a.language",
            "a.published_at",
            "a.word_count",
            "a.created_at");

    static ArticleState read(ResultSet row) throws SQLException {
        return new ArticleState(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Statements.instant(row, 8),
                row.getInt(9),
                Statements.requireInstant(row, 10));
    }

    /** What articles are ordered by: when it was published, or {@link Article#UNDATED}. */
    public Instant publishedOrder() {
        return Objects.requireNonNullElse(publishedAt, Article.UNDATED);
    }
}
