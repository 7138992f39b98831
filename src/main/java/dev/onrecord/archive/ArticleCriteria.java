package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted: those for which every given condition holds.
 *
 * @param text words of title or body
 * @param publishedAfter at this instant or later
 * @param publishedBefore earlier than this instant; undated articles are neither after nor before any instant
 * @param speakerId quoted in it
 * @param locationId named in it
 */
public record ArticleCriteria(
        @Nullable TextCondition text,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAfter,
        @Nullable Instant publishedBefore,
        @Nullable Long speakerId,
        @Nullable Long locationId)
        implements Condition {

    /** Every article. */
    public static final ArticleCriteria ANY = new ArticleCriteria(null, null, null, null, null, null, null);

    @Override
    public Sql sql() {
        List<Sql> conditions = new ArrayList<>();
        if (text != null) {
            conditions.add(text.on("a"));
        }
        if (publisher != null) {
            conditions.add(Sql.of("a.publisher = ?", publisher));
        }
        if (language != null) {
            conditions.add(Sql.of("a.language = ?", language));
        }
        conditions.addAll(published("a.published_order", publishedAfter, publishedBefore));
        if (speakerId != null) {
            conditions.add(Sql.of(
                    "a.id in (select x.article_id from article_speaker x where x.speaker_id ="
                            + " (select coalesce(y.merged_into_id, y.id) from speaker y where y.id = ?))",
                    speakerId));
        }
        if (locationId != null) {
            conditions.add(Sql.of(
                    "a.id in (select x.article_id from article_location x where x.location_id = ?)", locationId));
        }
        return Sql.and(conditions);
    }

    /** The conditions that a date lies in a range, half open; what has no date lies in none. */
    static List<Sql> published(String column, @Nullable Instant after, @Nullable Instant before) {
        List<Sql> conditions = new ArrayList<>();
        if (after != null) {
            conditions.add(Sql.of(column + " >= ?", after));
        }
        if (before != null) {
            conditions.add(Sql.of(column + " < ?", before));
        }
        if (!conditions.isEmpty()) {
            conditions.add(Sql.of(column + " > ?", Article.UNDATED));
        }
        return conditions;
    }
}
