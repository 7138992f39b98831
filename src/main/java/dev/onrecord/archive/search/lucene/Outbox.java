package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the index has to read anew, kept in the archive itself; and which commit of the index is the archive's. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class Outbox {

    /** Rows read at once. */
    private static final int CHUNK = 5_000;

    private final Statements statements;

    Outbox(Statements statements) {
        this.statements = statements;
    }

    /**
     * What changed.
     *
     * @param upTo the version of the archive that all of it makes up to
     */
    record Chunk(Map<TextChanges.Kind, Set<Long>> changes, long upTo) {

        int size() {
            return changes.values().stream().mapToInt(Set::size).sum();
        }

        Set<Long> ids(TextChanges.Kind kind) {
            return changes.getOrDefault(kind, Set.of());
        }
    }

    private record Row(long version, TextChanges.Kind kind, long id) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), TextChanges.Kind.valueOf(row.getString(2)), row.getLong(3));
        }
    }

    /** In one statement per kind. */
    void add(long version, Map<TextChanges.Kind, Set<Long>> changes) {
        changes.forEach((kind, ids) -> statements.update(Sql.of(
                "insert into search_change (version, kind, node_key) select ?, ?, x.id from unnest(?) as x (id)",
                version,
                kind.name(),
                ids.toArray(Long[]::new))));
    }

    /** The changes behind one version, up to another, or a part of them. */
    Chunk after(long version, long upTo) {
        List<Row> rows = rows("version > ? and version <= ? order by version limit " + CHUNK, version, upTo);
        if (rows.size() < CHUNK) {
            return chunk(rows, upTo);
        }
        // The last version may have more rows than were read.
        long last = rows.get(CHUNK - 1).version();
        List<Row> whole = rows.stream().filter(row -> row.version() < last).toList();
        return whole.isEmpty()
                ? chunk(rows("version = ?", last), last)
                : chunk(whole, whole.get(whole.size() - 1).version());
    }

    private List<Row> rows(String condition, Object... values) {
        return statements.query(
                Sql.of("select version, kind, node_key from search_change where " + condition, values), Row::read);
    }

    private static Chunk chunk(List<Row> rows, long upTo) {
        Map<TextChanges.Kind, Set<Long>> changes = new EnumMap<>(TextChanges.Kind.class);
        rows.forEach(row ->
                changes.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).add(row.id()));
        return new Chunk(changes, upTo);
    }

    /** The token of the index's commit that belongs to this archive; null where there is none. */
    @Nullable
    String token() {
        return statements.query(
                        Sql.of("select token from search_commit where id = 1"), row -> new String[] {row.getString(1)})
                .get(0)[0];
    }

    /** The index has a commit under this token that knows everything up to a version. */
    void committed(String token, long version) {
        statements.update(Sql.of("update search_commit set token = ?, version = ? where id = 1", token, version));
        statements.update(Sql.of("delete from search_change where version <= ?", version));
    }
}
