package dev.onrecord.archive.check;

import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whether every link leads to something, and merged speakers only onwards. */
@ApplicationScoped
class LinkInspection implements Inspection {

    /** A column that refers to the rows of a table. A damaged file may break what a constraint holds. */
    private record Link(String table, String key, String column, String target) {

        RowRule rule() {
            return RowRule.of(
                    table,
                    "its " + column + " leads to no " + target,
                    "select x." + key + " from " + table + " x where x." + column
                            + " is not null and not exists (select 1 from " + target + " y where y.id = x." + column
                            + ")");
        }
    }

    private static final List<Link> LINKS = List.of(
            new Link("quote", "id", "article_id", "article"),
            new Link("quote", "id", "speaker_id", "speaker"),
            new Link("quote_mention", "id", "quote_id", "quote"),
            new Link("quote_mention", "id", "speaker_id", "speaker"),
            new Link("quote_location", "quote_id", "quote_id", "quote"),
            new Link("quote_location", "quote_id", "location_id", "location"),
            new Link("location", "id", "parent_id", "location"),
            new Link("speaker", "id", "merged_into_id", "speaker"),
            new Link("speaker_alias", "id", "speaker_id", "speaker"),
            new Link("speaker_alias", "id", "article_id", "article"),
            new Link("speaker_role", "id", "speaker_id", "speaker"),
            new Link("speaker_role", "id", "article_id", "article"),
            new Link("article_speaker", "article_id", "article_id", "article"),
            new Link("article_speaker", "article_id", "speaker_id", "speaker"),
            new Link("article_location", "article_id", "article_id", "article"),
            new Link("article_location", "article_id", "location_id", "location"));

    private static final List<RowRule> RULES = List.of(
            RowRule.of(
                    "article",
                    "another article has the same title and text, and neither has an url",
                    "select max(id) from article where url is null group by content_hash having count(*) > 1"),
            RowRule.of(
                    "speaker",
                    "it is merged into a speaker that is itself merged",
                    "select s.id from speaker s join speaker t on t.id = s.merged_into_id"
                            + " where t.merged_into_id is not null"),
            RowRule.of(
                    "speaker",
                    "it is merged, and still has quotes, mentions, aliases or roles",
                    "select id from speaker s where merged_into_id is not null and ("
                            + "exists (select 1 from quote x where x.speaker_id = s.id)"
                            + " or exists (select 1 from quote_mention x where x.speaker_id = s.id)"
                            + " or exists (select 1 from speaker_alias x where x.speaker_id = s.id)"
                            + " or exists (select 1 from speaker_role x where x.speaker_id = s.id))"),
            RowRule.of(
                    "speaker",
                    "nothing leads to it",
                    "select id from speaker s where not edited and merged_into_id is null"
                            + " and not exists (select 1 from quote q where q.speaker_id = s.id)"));

    private final Statements statements;

    LinkInspection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void run(Consumer<Flaw> found) {
        List<RowRule> rules = new ArrayList<>(LINKS.stream().map(Link::rule).toList());
        rules.addAll(RULES);
        rules.forEach(rule -> rule.check(statements, found));
    }
}
