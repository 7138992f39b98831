package dev.onrecord.archive.search;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts by which nodes are found, by id. What does not exist, or is merged into another, is left out. */
@ApplicationScoped
public class SearchedTexts {

    /** Articles by whose length that of all is reckoned. */
    private static final int SAMPLE = 1000;

    private final Statements statements;

    SearchedTexts(Statements statements) {
        this.statements = statements;
    }

    /** An article's. */
    public record ArticleTexts(String title, String body) {}

    /** A speaker's; names and titles may repeat one another. */
    public record SpeakerTexts(String name, List<String> aliases, List<String> titles) {}

    /** A quote of an article. */
    public record QuoteText(long id, String text) {}

    public Map<Long, ArticleTexts> articles(Collection<Long> ids) {
        Sql sql = Sql.of("select a.id, a.title, a.body from article a where").plus(Sql.in("a.id", ids));
        return statements.queryBy(1, sql, row -> new ArticleTexts(row.getString(2), row.getString(3)));
    }

    /** The quotes of each article. */
    public Map<Long, List<QuoteText>> quotesOfArticles(Collection<Long> articleIds) {
        Sql sql =
                Sql.of("select q.article_id, q.id, q.text from quote q where").plus(Sql.in("q.article_id", articleIds));
        return statements.queryListsBy(1, sql, row -> new QuoteText(row.getLong(2), row.getString(3)));
    }

    public Map<Long, String> quotes(Collection<Long> ids) {
        Sql sql = Sql.of("select q.id, q.text from quote q where").plus(Sql.in("q.id", ids));
        return statements.queryBy(1, sql, row -> row.getString(2));
    }

    public Map<Long, SpeakerTexts> speakers(Collection<Long> ids) {
        Sql names = Sql.of("select s.id, s.name from speaker s where s.merged_into_id is null and")
                .plus(Sql.in("s.id", ids));
        Map<Long, List<String>> aliases = listed("speaker_alias", "name", "speaker_id", ids);
        Map<Long, List<String>> titles = listed("speaker_role", "title", "speaker_id", ids);
        Map<Long, SpeakerTexts> texts = new HashMap<>();
        statements
                .queryBy(1, names, row -> row.getString(2))
                .forEach((id, name) -> texts.put(
                        id,
                        new SpeakerTexts(
                                name, aliases.getOrDefault(id, List.of()), titles.getOrDefault(id, List.of()))));
        return texts;
    }

    /** What some articles say of each of their speakers: what names and titles these have there. */
    public Map<Long, SpeakerTexts> speakersOfArticles(Collection<Long> articleIds) {
        Map<Long, List<String>> titles = listed("speaker_role", "title", "article_id", articleIds);
        Map<Long, SpeakerTexts> texts = new HashMap<>();
        listed("speaker_alias", "name", "article_id", articleIds)
                .forEach((id, names) ->
                        texts.put(id, new SpeakerTexts(names.get(0), names, titles.getOrDefault(id, List.of()))));
        return texts;
    }

    private Map<Long, List<String>> listed(String table, String column, String by, Collection<Long> ids) {
        Sql sql = Sql.of("select distinct x.speaker_id, x." + column + " from " + table + " x where")
                .plus(Sql.in("x." + by, ids));
        return statements.queryListsBy(1, sql, row -> row.getString(2));
    }

    public Map<Long, String> locations(Collection<Long> ids) {
        Sql sql = Sql.of("select l.id, l.name from location l where").plus(Sql.in("l.id", ids));
        return statements.queryBy(1, sql, row -> row.getString(2));
    }

    /** Characters of the texts of all articles, as reckoned by some of them. */
    public long size() {
        Sql mean = Sql.of(
                "select coalesce(avg(char_length(x.body)), 0) from"
                        + " (select a.body from article a order by a.id desc limit ?) x",
                SAMPLE);
        double length = statements.query(mean, row -> row.getDouble(1)).get(0);
        return Math.round(length * count(SearchType.ARTICLE));
    }

    /** How many rows of a type can be found. */
    public long count(SearchType type) {
        String from = switch (type) {
            case ARTICLE -> "article";
            case SPEAKER -> "speaker where merged_into_id is null";
            case QUOTE -> "quote";
            case LOCATION -> "location";
        };
        return statements
                .query(Sql.of("select count(*) from " + from), row -> row.getLong(1))
                .get(0);
    }
}
