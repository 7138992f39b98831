package dev.onrecord.graphql;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.TextChanges;
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
            "speaker_role",
            "speaker_alias",
            "article",
            "speaker",
            "location",
            "audit_entry");

    private final Statements statements;
    private final TextChanges changes;
    private final ArchiveState state;

    EmptyArchive(Statements statements, TextChanges changes, ArchiveState state) {
        this.statements = statements;
        this.changes = changes;
        this.state = state;
    }

    @Transactional
    public void empty() {
        statements.update(Sql.of("update speaker set merged_into_id = null"));
        statements.update(Sql.of("update location set parent_id = null"));
        TABLES.forEach(table -> statements.update(Sql.of("delete from " + table)));
        changes.everything();
        state.changed();
    }
}
