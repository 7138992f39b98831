package dev.onrecord.archive.search.postgresql;

import dev.onrecord.archive.check.Flaw;
import dev.onrecord.archive.check.Inspection;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/**
 * Whether speakers are found by their names and titles, which triggers bring from other tables. Other vectors are the
 * database's own doing.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class VectorInspection implements Inspection {

    private static final Sql STALE =
            Sql.of("select id from speaker where search is distinct from speaker_vector(id, name)"
                    + " order by id fetch first " + MOST + " rows only");

    private final Statements statements;

    VectorInspection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void run(Consumer<Flaw> found) {
        statements
                .query(STALE, row -> row.getLong(1))
                .forEach(id ->
                        found.accept(new Flaw("speaker", id, "its search vector is not that of its names and titles")));
    }
}
