package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article without its body. */
public record ArticleRow(
        long id,
        @Nullable String url,
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        String language,
        @Nullable Instant publishedAt,
        int wordCount,
        Instant createdAt,
        Instant updatedAt) {

    static final List<String> COLUMNS = List.of(
            "a.id",
            "a.url",
            "a.title",
            "a.byline",
            "a.publisher",
            "a.language",
            "a.published_at",
            "a.word_count",
            "a.created_at",
            "a.updated_at");

    static ArticleRow read(ResultSet row) throws SQLException {
        return new ArticleRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Statements.instant(row, 7),
                row.getInt(8),
                Statements.requireInstant(row, 9),
                Statements.requireInstant(row, 10));
    }
}
