package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which speakers are wanted: those for which every given condition holds.
 *
 * @param text words of names and roles
 * @param locationId named in one of the speaker's quotes
 * @param quotedAfter some quote of this instant or later
 * @param quotedBefore some quote from before this instant; with {@code quotedAfter}, one and the same quote
 */
public record SpeakerCriteria(
        @Nullable TextCondition text,
        @Nullable SpeakerKind kind,
        @Nullable Long locationId,
        @Nullable Instant quotedAfter,
        @Nullable Instant quotedBefore)
        implements Condition {

    @Override
    public Sql sql() {
        List<Sql> conditions = new ArrayList<>(List.of(Sql.of("s.merged_into_id is null")));
        if (text != null) {
            conditions.add(text.on("s"));
        }
        if (kind != null) {
            conditions.add(Sql.of("s.kind = ?", kind.name()));
        }
        if (locationId != null) {
            conditions.add(Sql.of(
                    "s.id in (select q.speaker_id from quote q join quote_location x on x.quote_id = q.id"
                            + " where x.location_id = ?)",
                    locationId));
        }
        List<Sql> quoted = ArticleCriteria.published("q.published_order", quotedAfter, quotedBefore);
        if (!quoted.isEmpty()) {
            conditions.add(Sql.of("exists (select 1 from quote q where q.speaker_id = s.id and")
                    .plus(Sql.and(quoted))
                    .plus(")"));
        }
        return Sql.and(conditions);
    }
}
