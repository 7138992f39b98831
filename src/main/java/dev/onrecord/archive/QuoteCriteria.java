package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes are wanted: those for which every given condition holds.
 *
 * @param text words of it
 * @param kinds any of these; every kind where null
 * @param locationId named in the quote
 * @param publishedAfter at this instant or later
 * @param publishedBefore earlier than this instant
 * @param attributed whether the speaker is known
 * @param minConfidence this sure or surer
 */
public record QuoteCriteria(
        @Nullable TextCondition text,
        @Nullable List<QuoteKind> kinds,
        @Nullable Long speakerId,
        @Nullable Long articleId,
        @Nullable Long locationId,
        @Nullable String publisher,
        @Nullable Instant publishedAfter,
        @Nullable Instant publishedBefore,
        @Nullable Boolean attributed,
        @Nullable Double minConfidence)
        implements Condition {

    /** Every quote. */
    public static final QuoteCriteria ANY =
            new QuoteCriteria(null, null, null, null, null, null, null, null, null, null);

    @Override
    public Sql sql() {
        List<Sql> conditions = new ArrayList<>(ofItself());
        if (locationId != null) {
            conditions.add(
                    Sql.of("q.id in (select x.quote_id from quote_location x where x.location_id = ?)", locationId));
        }
        if (publisher != null) {
            conditions.add(Sql.of("q.article_id in (select x.id from article x where x.publisher = ?)", publisher));
        }
        conditions.addAll(ArticleCriteria.published("q.published_order", publishedAfter, publishedBefore));
        return Sql.and(conditions);
    }

    private List<Sql> ofItself() {
        List<Sql> conditions = new ArrayList<>();
        if (text != null) {
            conditions.add(text.on("q"));
        }
        if (kinds != null) {
            conditions.add(Sql.in("q.kind", kinds.stream().map(QuoteKind::name).toList()));
        }
        if (speakerId != null) {
            conditions.add(Sql.of(
                    "q.speaker_id = (select coalesce(x.merged_into_id, x.id) from speaker x where x.id = ?)",
                    speakerId));
        }
        if (articleId != null) {
            conditions.add(Sql.of("q.article_id = ?", articleId));
        }
        if (attributed != null) {
            conditions.add(Sql.of("q.speaker_id is " + (attributed ? "not null" : "null")));
        }
        if (minConfidence != null) {
            conditions.add(Sql.of("q.confidence >= ?", minConfidence));
        }
        return conditions;
    }
}
