package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Deletes rows with all that hangs on them. Foreign keys would not do it everywhere: H2 keeps an index of its own for each of
 * them. Only for the transaction that holds the archive's lock.
 */
@ApplicationScoped
public class Removal {

    private static final List<String> OF_QUOTES = List.of("quote_location", "quote_mention");
    private static final List<String> OF_ARTICLES =
            List.of("speaker_role", "speaker_alias", "article_speaker", "article_location");
    private static final List<String> OF_SPEAKERS = List.of("speaker_role", "speaker_alias");

    private final Statements statements;

    Removal(Statements statements) {
        this.statements = statements;
    }

    /** Articles and their quotes; not the speakers. */
    public void articles(Collection<Long> ids) {
        quotes(statements.query(
                Sql.of("select id from quote where").plus(Sql.in("article_id", ids)), row -> row.getLong(1)));
        articleLinks(ids);
        delete("article", "id", ids);
    }

    /** What links articles to speakers and locations; not their quotes. */
    public void articleLinks(Collection<Long> articleIds) {
        OF_ARTICLES.forEach(table -> delete(table, "article_id", articleIds));
    }

    public void quotes(Collection<Long> ids) {
        quoteLinks(ids);
        delete("quote", "id", ids);
    }

    /** What links quotes to those whom, and to what, they name. */
    public void quoteLinks(Collection<Long> quoteIds) {
        OF_QUOTES.forEach(table -> delete(table, "quote_id", quoteIds));
    }

    /** Speakers whom nobody quotes; quotes may name them. */
    public void speakers(Collection<Long> ids) {
        statements.update(
                Sql.of("update quote_mention set speaker_id = null where").plus(Sql.in("speaker_id", ids)));
        OF_SPEAKERS.forEach(table -> delete(table, "speaker_id", ids));
        delete("speaker", "id", ids);
    }

    private void delete(String table, String column, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            statements.update(Sql.of("delete from " + table + " where").plus(Sql.in(column, ids)));
        }
    }
}
