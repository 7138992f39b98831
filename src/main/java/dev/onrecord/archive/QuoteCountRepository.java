package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Quotes grouped and counted. */
@ApplicationScoped
public class QuoteCountRepository {

    private static final String PUBLISHED = "q.published_order at time zone 'UTC'";

    private final Statements statements;

    QuoteCountRepository(Statements statements) {
        this.statements = statements;
    }

    /**
     * The number of matching quotes in each group; quotes that belong to no group (without a speaker, a location, a
     * publisher, a cue or a date) are left out. Days, months and years in order of time, all else most first.
     */
    public List<QuoteCountRow> counts(QuoteDimension dimension, QuoteCriteria criteria, int first) {
        return switch (dimension) {
            case SPEAKER -> nodes("s.name", "s.id", "join speaker s on s.id = q.speaker_id", criteria, first);
            case LOCATION ->
                nodes(
                        "l.name",
                        "l.id",
                        "join quote_location y on y.quote_id = q.id join location l on l.id = y.location_id",
                        criteria,
                        first);
            case ARTICLE -> nodes("a.title", "a.id", "join article a on a.id = q.article_id", criteria, first);
            case PUBLISHER -> values("a.publisher", "join article a on a.id = q.article_id", criteria, first);
            case KIND -> values("q.kind", "", criteria, first);
            case CUE -> values("lower(q.cue)", "", criteria, first);
            case DAY -> dates(3, criteria, first);
            case MONTH -> dates(2, criteria, first);
            case YEAR -> dates(1, criteria, first);
        };
    }

    private List<QuoteCountRow> nodes(String name, String id, String join, QuoteCriteria criteria, int first) {
        Sql sql = Sql.of("select " + name + ", count(*) as quotes, " + id + " from quote q " + join + " where")
                .plus(criteria.sql())
                .plus("group by " + id + ", " + name + " order by quotes desc, " + id + " limit " + first);
        return statements.query(sql, row -> new QuoteCountRow(row.getString(1), row.getInt(2), row.getLong(3)));
    }

    private List<QuoteCountRow> values(String value, String join, QuoteCriteria criteria, int first) {
        Sql sql = Sql.of("select " + value + " as label, count(*) as quotes from quote q " + join + " where")
                .plus(criteria.sql())
                .plus("and " + value + " is not null group by " + value)
                .plus("order by quotes desc, label limit " + first);
        return statements.query(sql, row -> new QuoteCountRow(row.getString(1), row.getInt(2), null));
    }

    /** By the first {@code parts} of year, month and day, in UTC. */
    private List<QuoteCountRow> dates(int parts, QuoteCriteria criteria, int first) {
        List<String> columns = List.of("year", "month", "day").subList(0, parts).stream()
                .map(part -> "extract(" + part + " from " + PUBLISHED + ")")
                .toList();
        String listed = String.join(", ", columns);
        Sql sql = Sql.of("select count(*), " + listed + " from quote q where")
                .plus(criteria.sql())
                .plus("and q.published_order > ? group by " + listed, Article.UNDATED)
                .plus("order by " + listed + " limit " + first);
        return statements.query(sql, row -> {
            StringBuilder key = new StringBuilder("%04d".formatted(row.getInt(2)));
            for (int part = 1; part < parts; part++) {
                key.append("-%02d".formatted(row.getInt(2 + part)));
            }
            return new QuoteCountRow(key.toString(), row.getInt(1), null);
        });
    }
}
