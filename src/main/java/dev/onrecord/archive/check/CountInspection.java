package dev.onrecord.archive.check;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Whether what is counted, or copied so that it can be sorted by, equals what it was made of: as Recount would make it. */
@ApplicationScoped
class CountInspection implements Inspection {

    private static final List<RowRule> RULES = List.of(
            RowRule.of(
                    "article",
                    "its quote_count is not that of its quotes",
                    "select id from article a where quote_count <>"
                            + " (select count(*) from quote q where q.article_id = a.id)"),
            RowRule.of(
                    "article",
                    "its published_order is not its published_at",
                    "select id from article where published_order <> coalesce(published_at, ?)",
                    Article.UNDATED),
            RowRule.of(
                    "article",
                    "its count of a speaker's quotes is wrong",
                    "select article_id from article_speaker x where quote_count <> (select count(*) from quote q"
                            + " where q.article_id = x.article_id and q.speaker_id = x.speaker_id)"),
            RowRule.of(
                    "article",
                    "it is not linked to a speaker whom it quotes",
                    "select distinct article_id from quote q where speaker_id is not null and not exists (select 1"
                            + " from article_speaker x where x.article_id = q.article_id and x.speaker_id = q.speaker_id)"),
            RowRule.of(
                    "quote",
                    "its published_order is not its article's",
                    "select q.id from quote q join article a on a.id = q.article_id"
                            + " where q.published_order <> a.published_order"),
            RowRule.of(
                    "quote",
                    "it is news of a version that the archive has not reached",
                    "select id from quote where added_version > (select max(version) from archive_state)"),
            RowRule.of(
                    "speaker",
                    "its quote_count is not that of its quotes",
                    "select id from speaker s where quote_count <>"
                            + " (select count(*) from quote q where q.speaker_id = s.id)"),
            RowRule.of(
                    "speaker",
                    "its article_count is not that of its articles",
                    "select id from speaker s where article_count <>"
                            + " (select count(*) from article_speaker x where x.speaker_id = s.id)"),
            RowRule.of(
                    "speaker",
                    "its last_quoted_at is not the date of its last quote",
                    "select id from speaker s where last_quoted_at <> coalesce((select max(q.published_order)"
                            + " from quote q where q.speaker_id = s.id), ?)",
                    Article.UNDATED),
            RowRule.of(
                    "location",
                    "its article_count is not that of its articles",
                    "select id from location l where article_count <>"
                            + " (select count(*) from article_location x where x.location_id = l.id)"),
            RowRule.of(
                    "location",
                    "its quote_count is not that of its quotes",
                    "select id from location l where quote_count <>"
                            + " (select count(*) from quote_location x where x.location_id = l.id)"));

    private final Statements statements;

    CountInspection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void run(Consumer<Flaw> found) {
        RULES.forEach(rule -> rule.check(statements, found));
    }
}
