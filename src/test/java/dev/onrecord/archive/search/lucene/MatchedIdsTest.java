package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database finds exactly the rows that match, few or many, wherever their ids lie. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class MatchedIdsTest {

    private static final Stems STEMS = new Stems();
    private static final int WINDOW = 1 << 22;

    @TempDir
    Path folder;

    private Sql condition(Set<Long> ids) throws Exception {
        NodeDocuments documents = new NodeDocuments(STEMS);
        try (LuceneIndex index = LuceneIndex.create(folder)) {
            for (long id : ids) {
                index.add(documents.location(id, "Lisbon"));
                index.add(documents.location(id + 1, "Vienna"));
            }
            index.reached(1);
            index.publish();
            TextQuery query = TextQuery.parse("lisbon", "query");
            return index.search(searcher -> MatchedIds.of(
                            searcher, new NodeQueries(STEMS).of(SearchType.LOCATION, query))
                    .in("x"));
        }
    }

    private static Set<Long> found(Sql condition, long upTo) throws Exception {
        String rows = "select x from system_range(1, " + upTo + ") where " + condition.text();
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                PreparedStatement statement = database.prepareStatement(rows)) {
            int index = 1;
            for (Object value : condition.values()) {
                statement.setObject(index++, value);
            }
            Set<Long> found = new TreeSet<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    found.add(answer.getLong(1));
                }
            }
            return found;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1001, 5000})
    void everyNumberOfRowsIsFound(int number) throws Exception {
        Set<Long> ids = new TreeSet<>();
        for (long id = 1; id <= number; id++) {
            ids.add(3 * id);
        }
        assertThat(found(condition(ids), 3L * number + 10)).isEqualTo(ids);
    }

    @Test
    void idsOfAnySizeAreFound() throws Exception {
        Set<Long> ids = new TreeSet<>();
        for (long id = 0; id < 800; id++) {
            ids.add(7 + 2 * id);
            ids.add(WINDOW - 800 + 2 * id);
            ids.add(2L * WINDOW + 2 * id);
        }
        assertThat(found(condition(ids), 2L * WINDOW + 5000)).isEqualTo(ids);
    }

    @Test
    void nothingMatchesNothing() throws Exception {
        assertThat(found(condition(Set.of()), 10)).isEmpty();
    }
}
