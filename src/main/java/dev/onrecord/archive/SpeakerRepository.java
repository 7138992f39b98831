package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stored speakers. An id that was merged into another leads to that other. */
@ApplicationScoped
public class SpeakerRepository implements PanacheRepository<Speaker> {

    private static final String COLUMNS = String.join(", ", SpeakerRow.COLUMNS);

    private static final int FEW = 2000;

    private final Statements statements;

    SpeakerRepository(Statements statements) {
        this.statements = statements;
    }

    /** Speakers by identity, also merged ones. */
    public List<Speaker> byIdentityKeys(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list("identityKey in ?1", keys);
    }

    /** The ids of speakers by identity; of those that were merged, the id that theirs leads to. */
    public Map<String, Long> idsByIdentity(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (List<String> portion : Sql.portions(keys)) {
            Sql sql = Sql.of("select identity_key, coalesce(merged_into_id, id) from speaker where")
                    .plus(Sql.in("identity_key", portion));
            statements.query(sql, row -> ids.put(row.getString(1), row.getLong(2)));
        }
        return ids;
    }

    /** The ids of the speakers to whom editors gave a name with one of these keys, by key. */
    public Map<String, Set<Long>> idsByEditorsAlias(Collection<String> nameKeys) {
        // A name has as many rows as there are articles that use it, and editors gave few of all: so these are looked
        // through.
        Sql few = Sql.of("select name_key, speaker_id from speaker_alias where article_id is null limit ?", FEW + 1);
        List<Map.Entry<String, Long>> given = statements.query(few, SpeakerRepository::idByName);
        if (given.size() > FEW) {
            Sql among = Sql.of("select name_key, speaker_id from speaker_alias where article_id is null and")
                    .plus(Sql.in("name_key", nameKeys));
            given = statements.query(among, SpeakerRepository::idByName);
        }
        Map<String, Set<Long>> ids = new HashMap<>();
        for (Map.Entry<String, Long> one : given) {
            if (nameKeys.contains(one.getKey())) {
                ids.computeIfAbsent(one.getKey(), key -> new HashSet<>()).add(one.getValue());
            }
        }
        return ids;
    }

    private static Map.Entry<String, Long> idByName(ResultSet row) throws SQLException {
        return Map.entry(row.getString(1), row.getLong(2));
    }

    /** Leads to these speakers who was named in quotes before anybody quoted them. */
    public void adoptMentions(Collection<String> identityKeys) {
        for (List<String> portion : Sql.portions(identityKeys)) {
            statements.update(Sql.of("update quote_mention set speaker_id ="
                            + " (select s.id from speaker s where s.identity_key = quote_mention.identity_key)"
                            + " where speaker_id is null and")
                    .plus(Sql.in("identity_key", portion)));
        }
    }

    /** Aliases with one of these keys that editors gave, oldest first. */
    public List<SpeakerAlias> editorsAliases(Collection<String> nameKeys) {
        if (nameKeys.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "from SpeakerAlias a join fetch a.speaker where a.article is null and a.nameKey in ?1 order by a.id",
                        SpeakerAlias.class)
                .setParameter(1, nameKeys)
                .getResultList();
    }

    /** The speaker with this id, or the one it was merged into. */
    public Optional<Speaker> findCurrent(long id) {
        return findByIdOptional(id).map(found -> found.mergedInto == null ? found : found.mergedInto);
    }

    /** Speakers by the id asked for; those that do not exist are left out. */
    public Map<Long, SpeakerRow> byIds(Collection<Long> ids) {
        Sql sql = Sql.of("select " + COLUMNS
                        + ", asked.id from speaker asked join speaker s on s.id = coalesce(asked.merged_into_id, asked.id)"
                        + " where")
                .plus(Sql.in("asked.id", ids));
        return statements.queryBy(SpeakerRow.COLUMNS.size() + 1, sql, SpeakerRow::read);
    }

    /** The speaker of this name or alias; of several the one quoted most. */
    public Optional<SpeakerRow> findByName(String name) {
        String key = NameKey.of(name);
        Sql sql = Sql.of(
                "select " + COLUMNS + " from speaker s where s.merged_into_id is null and (s.name_key = ?"
                        + " or s.id in (select x.speaker_id from speaker_alias x where x.name_key = ?))"
                        + " order by case when s.name_key = ? then 0 else 1 end, s.quote_count desc, s.id limit 1",
                key,
                key,
                key);
        return statements.query(sql, SpeakerRow::read).stream().findFirst();
    }

    public Listing<SpeakerRow> matching(SpeakerCriteria criteria, Ordering ordering) {
        return listing("speaker s", "s.id", criteria, ordering);
    }

    /** Everyone quoted in each article, most quoted first. */
    public Listing<SpeakerRow> ofArticles() {
        return listing(
                "article_speaker x join speaker s on s.id = x.speaker_id",
                "x.article_id",
                Sql.of("1 = 1"),
                mostFirst("article speakers", "x.quote_count"));
    }

    /** Who speaks of each location, most often first. */
    public Listing<SpeakerRow> ofLocations() {
        return listing(
                "(select y.location_id, q.speaker_id, count(*) as quote_count from quote_location y"
                        + " join quote q on q.id = y.quote_id where q.speaker_id is not null"
                        + " group by y.location_id, q.speaker_id) x join speaker s on s.id = x.speaker_id",
                "x.location_id",
                Sql.of("1 = 1"),
                mostFirst("location speakers", "x.quote_count"));
    }

    private static Ordering mostFirst(String name, String count) {
        return new Ordering(
                name,
                List.of(new Ordering.Key(count, Ordering.Type.WHOLE), new Ordering.Key("s.id", Ordering.Type.WHOLE)),
                OrderDirection.DESC);
    }

    private static Listing<SpeakerRow> listing(String from, String parent, Condition condition, Ordering ordering) {
        return new Listing<>(SpeakerRow.COLUMNS, SpeakerRow::read, from, parent, condition, ordering);
    }

    /** For each speaker the others quoted in the same articles, most shared articles first. */
    public Map<Long, List<CoSpeakerRow>> quotedWith(Collection<Long> ids, int first) {
        Sql ranked = Sql.of("select x.speaker_id, y.speaker_id as other, count(*) as shared, row_number() over"
                        + " (partition by x.speaker_id order by count(*) desc, y.speaker_id) as place"
                        + " from article_speaker x join article_speaker y on y.article_id = x.article_id"
                        + " and y.speaker_id <> x.speaker_id where")
                .plus(Sql.in("x.speaker_id", ids))
                .plus("group by x.speaker_id, y.speaker_id");
        Sql sql = Sql.of("select " + COLUMNS + ", r.shared, r.speaker_id from (")
                .plus(ranked)
                .plus(") r join speaker s on s.id = r.other where r.place <= ? order by r.speaker_id, r.place", first);
        int shared = SpeakerRow.COLUMNS.size() + 1;
        return statements.queryListsBy(
                shared + 1, sql, row -> new CoSpeakerRow(SpeakerRow.read(row), row.getInt(shared)));
    }

    /** Other names of each speaker, in order of the alphabet. */
    public Map<Long, List<String>> aliases(Collection<Long> ids) {
        Sql sql = Sql.of(
                        "select distinct x.speaker_id, x.name from speaker_alias x join speaker s on s.id = x.speaker_id"
                                + " where x.name <> s.name and")
                .plus(Sql.in("x.speaker_id", ids))
                .plus("order by x.speaker_id, x.name");
        return statements.queryListsBy(1, sql, row -> row.getString(2));
    }

    /** Offices and affiliations of each speaker, latest first. */
    public Map<Long, List<RoleRow>> roles(Collection<Long> ids) {
        Sql sql = Sql.of("select x.speaker_id, x.title, min(a.published_at), max(a.published_at), count(*),"
                        + " max(a.published_order) as latest from speaker_role x join article a on a.id = x.article_id"
                        + " where")
                .plus(Sql.in("x.speaker_id", ids))
                .plus("group by x.speaker_id, x.title order by x.speaker_id, latest desc, x.title");
        return statements.queryListsBy(
                1,
                sql,
                row -> new RoleRow(
                        row.getString(2), Statements.instant(row, 3), Statements.instant(row, 4), row.getInt(5)));
    }

    /** Speakers named in each quote, in order of the alphabet. */
    public Map<Long, List<SpeakerRow>> mentionedInQuotes(Collection<Long> quoteIds) {
        Sql sql = Sql.of("select distinct " + COLUMNS + ", x.quote_id, s.name_key from quote_mention x"
                        + " join speaker s on s.id = x.speaker_id where")
                .plus(Sql.in("x.quote_id", quoteIds))
                .plus("order by x.quote_id, s.name_key, s.id");
        return statements.queryListsBy(SpeakerRow.COLUMNS.size() + 1, sql, SpeakerRow::read);
    }
}
