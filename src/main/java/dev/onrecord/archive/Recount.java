package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the stored counts equal to what they count. Only for the transaction that holds the archive's lock. */
@ApplicationScoped
public class Recount {

    private final Statements statements;
    private final Removal removal;
    private final TextChanges changes;

    Recount(Statements statements, Removal removal, TextChanges changes) {
        this.statements = statements;
        this.removal = removal;
        this.changes = changes;
    }

    /** Whom and what the counts of some articles speak of, before or after a change. */
    public record Links(Set<Long> speakerIds, Set<Long> locationIds) {

        /** Nobody and nothing. */
        public static Links none() {
            return new Links(new TreeSet<>(), new TreeSet<>());
        }

        public void add(Links more) {
            speakerIds.addAll(more.speakerIds);
            locationIds.addAll(more.locationIds);
        }
    }

    /** The speakers and locations that these articles are linked to now, quoted or only named. */
    public Links linksOf(Collection<Long> articleIds) {
        return new Links(
                ids(Sql.of("select speaker_id from article_speaker where")
                        .plus(Sql.in("article_id", articleIds))
                        .plus("union select speaker_id from speaker_alias where")
                        .plus(Sql.in("article_id", articleIds))),
                ids(Sql.of("select location_id from article_location where")
                        .plus(Sql.in("article_id", articleIds))
                        .plus(
                                "union select x.location_id from quote_location x join quote q on q.id = x.quote_id where")
                        .plus(Sql.in("q.article_id", articleIds))));
    }

    private Set<Long> ids(Sql sql) {
        return new TreeSet<>(statements.query(sql, row -> row.getLong(1)));
    }

    /** Takes out of the counts what these articles have in them. */
    public void takeBack(Collection<Long> articleIds, CountChange change) {
        Sql speakers = Sql.of("select speaker_id, count(*), sum(quote_count) from article_speaker where")
                .plus(Sql.in("article_id", articleIds))
                .plus("group by speaker_id");
        statements.query(speakers, row -> {
            change.speaker(row.getLong(1), -row.getInt(2), -row.getInt(3));
            return row;
        });
        Sql locations = Sql.of("select location_id, count(*), 0 from article_location where")
                .plus(Sql.in("article_id", articleIds))
                .plus("group by location_id union all select x.location_id, 0, count(*) from quote_location x"
                        + " join quote q on q.id = x.quote_id where")
                .plus(Sql.in("q.article_id", articleIds))
                .plus("group by x.location_id");
        statements.query(locations, row -> {
            change.location(row.getLong(1), -row.getInt(2), -row.getInt(3));
            return row;
        });
    }

    /** Brings the counts up to a change. */
    public void apply(CountChange change) {
        List<@Nullable Object[]> speakers = new ArrayList<>();
        change.speakers().forEach((id, by) -> {
            Instant quotedAt = change.quotedAt(id);
            speakers.add(new @Nullable Object[] {by.quotes, by.articles, quotedAt, quotedAt, id});
        });
        statements.batch(
                "update speaker set quote_count = quote_count + ?, article_count = article_count + ?, last_quoted_at ="
                        + " case when last_quoted_at < ? then ? else last_quoted_at end where id = ?",
                speakers);
        List<@Nullable Object[]> locations = new ArrayList<>();
        change.locations().forEach((id, by) -> {
            if (!by.isNone()) {
                locations.add(new @Nullable Object[] {by.articles, by.quotes, id});
            }
        });
        statements.batch(
                "update location set article_count = article_count + ?, quote_count = quote_count + ? where id = ?",
                locations);
    }

    /** Of speakers who may be quoted less than before: says when they last are, and lets those go whom nobody quotes. */
    public void settle(Collection<Long> speakerIds) {
        statements.update(Sql.of(
                        "update speaker set last_quoted_at = coalesce((select max(q.published_order) from quote q"
                                + " where q.speaker_id = speaker.id), ?) where",
                        Article.UNDATED)
                .plus(Sql.in("id", speakerIds)));
        removeUnused(speakerIds);
    }

    /** Makes the counted links of these articles anew. */
    public void articles(Collection<Long> articleIds) {
        statements.update(Sql.of("delete from article_speaker where").plus(Sql.in("article_id", articleIds)));
        statements.update(Sql.of("insert into article_speaker (article_id, speaker_id, quote_count)"
                        + " select article_id, speaker_id, count(*) from quote where speaker_id is not null and")
                .plus(Sql.in("article_id", articleIds))
                .plus("group by article_id, speaker_id"));
        statements.update(Sql.of("update article set quote_count ="
                        + " (select count(*) from quote q where q.article_id = article.id) where")
                .plus(Sql.in("id", articleIds)));
    }

    /** Makes the counts of these speakers and locations anew; a speaker that nothing leads to any more goes. */
    public void links(Links links) {
        speakers(links.speakerIds());
        removeUnused(links.speakerIds());
        locations(links.locationIds());
    }

    private void speakers(Collection<Long> ids) {
        statements.update(Sql.of(
                        "update speaker set"
                                + " quote_count = (select count(*) from quote q where q.speaker_id = speaker.id),"
                                + " article_count = (select count(*) from article_speaker x where x.speaker_id = speaker.id),"
                                + " last_quoted_at = coalesce((select max(q.published_order) from quote q"
                                + " where q.speaker_id = speaker.id), ?) where",
                        Article.UNDATED)
                .plus(Sql.in("id", ids)));
    }

    private void locations(Collection<Long> ids) {
        statements.update(Sql.of(
                        "update location set"
                                + " article_count = (select count(*) from article_location x where x.location_id = location.id),"
                                + " quote_count = (select count(*) from quote_location x where x.location_id = location.id) where")
                .plus(Sql.in("id", ids)));
    }

    private void removeUnused(Collection<Long> ids) {
        Sql unused = Sql.of(
                        "select id from speaker where quote_count = 0 and not edited and merged_into_id is null and")
                .plus(Sql.in("id", ids));
        List<Long> gone = statements.query(unused, row -> row.getLong(1));
        if (gone.isEmpty()) {
            return;
        }
        removal.speakers(gone);
        changes.speakers(gone);
    }
}
