package dev.onrecord.archive;

import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Stored quotes. */
@ApplicationScoped
public class QuoteRepository implements PanacheRepository<Quote> {

    private final Statements statements;

    QuoteRepository(Statements statements) {
        this.statements = statements;
    }

    /** An article's quotes in order of place. */
    public List<QuoteRow> ofArticle(long articleId) {
        Sql sql = Sql.of(
                "select " + String.join(", ", QuoteRow.COLUMNS)
                        + " from quote q where q.article_id = ? order by q.start_offset",
                articleId);
        return statements.query(sql, QuoteRow::read);
    }

    /** The ids of the locations that each quote names. */
    public Map<Long, List<Long>> locationIds(Collection<Long> quoteIds) {
        Sql sql = Sql.of("select quote_id, location_id from quote_location where")
                .plus(Sql.in("quote_id", quoteIds))
                .plus("order by quote_id, location_id");
        return statements.queryListsBy(1, sql, row -> row.getLong(2));
    }

    /** Quotes by id; those that do not exist are left out. */
    public Map<Long, QuoteRow> byIds(Collection<Long> ids) {
        Sql sql = Sql.of("select " + String.join(", ", QuoteRow.COLUMNS) + " from quote q where")
                .plus(Sql.in("q.id", ids));
        return statements.queryBy(1, sql, QuoteRow::read);
    }

    public Listing<QuoteRow> matching(QuoteCriteria criteria, Ordering ordering) {
        return listing("quote q", "q.id", criteria, ordering);
    }

    /** The matching quotes of each article. */
    public Listing<QuoteRow> ofArticles(QuoteCriteria criteria, Ordering ordering) {
        return listing("quote q", "q.article_id", criteria, ordering);
    }

    /** The matching quotes of each speaker. */
    public Listing<QuoteRow> ofSpeakers(QuoteCriteria criteria, Ordering ordering) {
        return listing("quote q", "q.speaker_id", criteria, ordering);
    }

    /** The matching quotes that name each location. */
    public Listing<QuoteRow> ofLocations(QuoteCriteria criteria, Ordering ordering) {
        return listing("quote_location y join quote q on q.id = y.quote_id", "y.location_id", criteria, ordering);
    }

    /**
     * The matching quotes that came in behind one, up to a version of the archive: oldest first.
     *
     * @param limit this many at most
     */
    public List<AddedQuote> added(QuoteCriteria criteria, AddedQuote.Place behind, long upTo, int limit) {
        Sql sql = Sql.of("select " + String.join(", ", QuoteRow.COLUMNS) + ", q.added_version from quote q where")
                .plus("q.added_version between ? and ?", behind.version(), upTo)
                .plus("and (q.added_version > ? or q.id > ?) and", behind.version(), behind.id())
                .plus(criteria.sql())
                .plus("order by q.added_version, q.id limit " + limit);
        return statements.query(
                sql, row -> new AddedQuote(QuoteRow.read(row), row.getLong(QuoteRow.COLUMNS.size() + 1)));
    }

    private static Listing<QuoteRow> listing(String from, String parent, QuoteCriteria criteria, Ordering ordering) {
        return new Listing<>(QuoteRow.COLUMNS, QuoteRow::read, from, parent, criteria, ordering);
    }
}
