package dev.onrecord.graphql;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Empties the archive between tests. */
@ApplicationScoped
public class EmptyArchive {

    private static final List<String> TABLES = List.of(
            "article_speaker",
            "article_location",
            "quote_mention",
            "quote_location",
            "quote",
            "location_mention",
            "speaker_role",
            "speaker_alias",
            "article",
            "speaker",
            "location",
            "audit_entry");

    private final Statements statements;

    EmptyArchive(Statements statements) {
        this.statements = statements;
    }

    @Transactional
    public void empty() {
        statements.update(Sql.of("update speaker set merged_into_id = null"));
        statements.update(Sql.of("update location set parent_id = null"));
        TABLES.forEach(table -> statements.update(Sql.of("delete from " + table)));
    }
}
