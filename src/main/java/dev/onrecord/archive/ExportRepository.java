package dev.onrecord.archive;

import dev.onrecord.archive.page.RowReader;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All of the archive, page by page: what was read last tells where the next page begins. */
@ApplicationScoped
public class ExportRepository {

    /** Rows of a page at most. */
    public static final int PAGE = 500;

    /** Articles of a page at most: they are large. */
    public static final int ARTICLES = 100;

    private final Statements statements;

    ExportRepository(Statements statements) {
        this.statements = statements;
    }

    /** A location with what makes it one. */
    public record IdentifiedLocation(LocationRow location, String identity) {}

    /** A speaker with what makes it one, and what editors did to it. */
    public record IdentifiedSpeaker(
            SpeakerRow speaker, String identity, @Nullable Long mergedInto, boolean edited) {}

    /** Somebody whom a quote names. */
    public record NamedSpeaker(String identity, @Nullable Long speakerId) {}

    /** Something that an article says of a speaker: a name, a title. */
    public record SpeakerText(long speakerId, String text) {}

    /** A location of an article, and where it is named, in order; nowhere if it was given. */
    public record NamedLocation(long locationId, List<Integer> starts, List<Integer> ends) {}

    /** Those of one kind: who goes through the kinds in order meets every location behind what contains it. */
    public List<IdentifiedLocation> locations(LocationKind kind, long afterId) {
        int identity = LocationRow.COLUMNS.size() + 1;
        return page(
                Sql.of(
                        "select " + String.join(", ", LocationRow.COLUMNS)
                                + ", l.identity_key from location l where l.kind = ? and l.id > ? order by l.id limit ?",
                        kind.name(),
                        afterId,
                        PAGE),
                row -> new IdentifiedLocation(LocationRow.read(row), row.getString(identity)));
    }

    /** Those that were merged refer to others that were not: so these come first. */
    public List<IdentifiedSpeaker> speakers(boolean merged, long afterId) {
        int next = SpeakerRow.COLUMNS.size() + 1;
        return page(
                Sql.of(
                        "select " + String.join(", ", SpeakerRow.COLUMNS)
                                + ", s.identity_key, s.merged_into_id, s.edited from speaker s where s.merged_into_id is "
                                + (merged ? "not null" : "null") + " and s.id > ? order by s.id limit ?",
                        afterId,
                        PAGE),
                row -> new IdentifiedSpeaker(
                        SpeakerRow.read(row),
                        row.getString(next),
                        Statements.id(row, next + 1),
                        row.getBoolean(next + 2)));
    }

    /** The names that editors gave, by speaker. */
    public Map<Long, List<String>> editorsAliases(Collection<Long> speakerIds) {
        Sql sql = Sql.of("select speaker_id, name from speaker_alias where article_id is null and")
                .plus(Sql.in("speaker_id", speakerIds))
                .plus("order by speaker_id, name");
        return statements.queryListsBy(1, sql, row -> row.getString(2));
    }

    public List<ArticleRow> articles(ArticleCriteria criteria, long afterId) {
        return page(
                Sql.of(
                                "select " + String.join(", ", ArticleRow.COLUMNS)
                                        + " from article a where a.id > ? and",
                                afterId)
                        .plus(criteria.sql())
                        .plus("order by a.id limit ?", ARTICLES),
                ArticleRow::read);
    }

    /** In order of place, by article. */
    public Map<Long, List<QuoteRow>> quotes(Collection<Long> articleIds) {
        Sql sql = Sql.of("select " + String.join(", ", QuoteRow.COLUMNS) + " from quote q where")
                .plus(Sql.in("q.article_id", articleIds))
                .plus("order by q.article_id, q.start_offset");
        return statements.queryListsBy(2, sql, QuoteRow::read);
    }

    /** By quote. */
    public Map<Long, List<NamedSpeaker>> mentions(Collection<Long> quoteIds) {
        Sql sql = Sql.of("select quote_id, identity_key, speaker_id from quote_mention where")
                .plus(Sql.in("quote_id", quoteIds))
                .plus("order by quote_id, identity_key");
        return statements.queryListsBy(1, sql, row -> new NamedSpeaker(row.getString(2), Statements.id(row, 3)));
    }

    /** What articles call their speakers, by article. */
    public Map<Long, List<SpeakerText>> names(Collection<Long> articleIds) {
        return speakerTexts("speaker_alias", "name", articleIds);
    }

    /** What offices articles give their speakers, by article. */
    public Map<Long, List<SpeakerText>> roles(Collection<Long> articleIds) {
        return speakerTexts("speaker_role", "title", articleIds);
    }

    private Map<Long, List<SpeakerText>> speakerTexts(String table, String column, Collection<Long> articleIds) {
        Sql sql = Sql.of("select article_id, speaker_id, " + column + " from " + table + " where")
                .plus(Sql.in("article_id", articleIds))
                .plus("order by article_id, speaker_id, " + column);
        return statements.queryListsBy(1, sql, row -> new SpeakerText(row.getLong(2), row.getString(3)));
    }

    /** By article. */
    public Map<Long, List<NamedLocation>> locations(Collection<Long> articleIds) {
        Sql sql = Sql.of("select article_id, location_id, start_offsets, end_offsets from article_location where")
                .plus(Sql.in("article_id", articleIds))
                .plus("order by article_id, location_id");
        return statements.queryListsBy(
                1,
                sql,
                row -> new NamedLocation(row.getLong(2), Statements.integers(row, 3), Statements.integers(row, 4)));
    }

    public List<AuditEntryRow> auditEntries(long afterId) {
        return page(
                Sql.of(
                        "select " + String.join(", ", AuditEntryRow.COLUMNS)
                                + " from audit_entry e where e.id > ? order by e.id limit ?",
                        afterId,
                        PAGE),
                AuditEntryRow::read);
    }

    private <R> List<R> page(Sql sql, RowReader<R> reader) {
        return statements.query(sql, reader);
    }
}
