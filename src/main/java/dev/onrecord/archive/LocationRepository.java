package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stored locations. */
@ApplicationScoped
public class LocationRepository implements PanacheRepository<Location> {

    private static final String COLUMNS = String.join(", ", LocationRow.COLUMNS);

    private final Statements statements;

    LocationRepository(Statements statements) {
        this.statements = statements;
    }

    /** The ids of locations, by identity. */
    public Map<String, Long> idsByIdentity(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (List<String> portion : Sql.portions(keys)) {
            Sql sql = Sql.of("select identity_key, id from location where").plus(Sql.in("identity_key", portion));
            statements.query(sql, row -> ids.put(row.getString(1), row.getLong(2)));
        }
        return ids;
    }

    /** Locations by id; those that do not exist are left out. */
    public Map<Long, LocationRow> byIds(Collection<Long> ids) {
        Sql sql = Sql.of("select " + COLUMNS + " from location l where").plus(Sql.in("l.id", ids));
        return statements.queryBy(1, sql, LocationRow::read);
    }

    /** The location of this name; of several the one that most articles name. */
    public Optional<LocationRow> findByName(String name) {
        Sql sql = Sql.of(
                "select " + COLUMNS
                        + " from location l where l.name_key = ? order by l.article_count desc, l.id limit 1",
                NameKey.of(name));
        return statements.query(sql, LocationRow::read).stream().findFirst();
    }

    public Listing<LocationRow> matching(LocationCriteria criteria, Ordering ordering) {
        return listing("location l", "l.id", criteria, ordering);
    }

    /** Locations named in each article, most often named first. */
    public Listing<LocationRow> ofArticles() {
        return listing(
                "article_location x join location l on l.id = x.location_id",
                "x.article_id",
                Sql.of("1 = 1"),
                mostFirst("article locations", "cardinality(x.start_offsets)"));
    }

    /** Locations named in each speaker's quotes, most often named first. */
    public Listing<LocationRow> ofSpeakers() {
        return listing(
                "(select q.speaker_id, y.location_id, count(*) as quote_count from quote q"
                        + " join quote_location y on y.quote_id = q.id where q.speaker_id is not null"
                        + " group by q.speaker_id, y.location_id) x join location l on l.id = x.location_id",
                "x.speaker_id",
                Sql.of("1 = 1"),
                mostFirst("speaker locations", "x.quote_count"));
    }

    /** Locations named in each quote, in order of the alphabet. */
    public Map<Long, List<LocationRow>> namedInQuotes(Collection<Long> quoteIds) {
        Sql sql = Sql.of("select " + COLUMNS + ", y.quote_id from quote_location y"
                        + " join location l on l.id = y.location_id where")
                .plus(Sql.in("y.quote_id", quoteIds))
                .plus("order by y.quote_id, l.name_key, l.id");
        return statements.queryListsBy(LocationRow.COLUMNS.size() + 1, sql, LocationRow::read);
    }

    private static Ordering mostFirst(String name, String count) {
        return new Ordering(
                name,
                List.of(new Ordering.Key(count, Ordering.Type.WHOLE), new Ordering.Key("l.id", Ordering.Type.WHOLE)),
                OrderDirection.DESC);
    }

    private static Listing<LocationRow> listing(String from, String parent, Condition condition, Ordering ordering) {
        return new Listing<>(LocationRow.COLUMNS, LocationRow::read, from, parent, condition, ordering);
    }
}
