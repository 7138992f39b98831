package dev.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.onrecord.graphql.EmptyArchive;
import dev.onrecord.graphql.SmallArchive;
import dev.onrecord.ingest.SampleArchive;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is damaged behind the program's back is found, and nothing else is. */
@QuarkusTest
class ArchiveCheckTest {

    private static final String ANY_QUOTE = " where id = (select max(id) from quote)";

    @Inject
    ArchiveCheck check;

    @Inject
    EmptyArchive empty;

    @Inject
    SmallArchive small;

    @Inject
    SampleArchive samples;

    @Inject
    DataSource database;

    @BeforeEach
    void fill() {
        small.fill();
    }

    private List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        assertThat(check.run(flaw -> flaws.add(flaw.toString()))).isEqualTo(flaws.size());
        return flaws;
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Test
    void soundArchiveHasNoFlaws() {
        assertThat(flaws()).isEmpty();
    }

    @Test
    void samplesHaveNoFlaws() {
        empty.empty();
        samples.load();
        assertThat(flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            update article set quote_count = 7 where title = 'The mill closes' | article | quote_count
            update article set published_order = created_at where title = 'The mill closes' | article | published_order
            update article set content_hash = 'x' where title = 'The mill closes' | article | content_hash
            update article set title_key = 'other' where title = 'The mill closes' | article | title_key
            delete from article_speaker | article | not linked to a speaker
            update article_speaker set quote_count = 9 | article | count of a speaker's quotes
            update speaker set quote_count = 9 where name = 'Mary Roe' | speaker | quote_count
            update speaker set article_count = 9 where name = 'Mary Roe' | speaker | article_count
            update speaker set last_quoted_at = current_timestamp where name = 'Mary Roe' | speaker | last_quoted_at
            update location set article_count = 9 where name = 'Nairobi' | location | article_count
            update location set quote_count = 9 where name = 'Vienna' | location | quote_count
            update quote set speaker_id = null where speaker_id = (select id from speaker where name = 'Ann Lee') | speaker | nothing leads to it
            """)
    void damagedCountsAreFound(String damage, String type, String what) throws SQLException {
        execute(damage);
        assertThat(flaws()).anyMatch(flaw -> flaw.startsWith(type + " ") && flaw.contains(what));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text = 'Not what was said'             | text is not what stands
            text_length = text_length + 1          | text_length
            context = 'Somewhere else entirely'    | context
            end_offset = 100000                    | not within a text
            start_offset = start_offset + 1        | text is not what stands
            published_order = current_timestamp    | published_order
            added_version = 1000000000             | news of a version
            """)
    void damagedQuotesAreFound(String damage, String what) throws SQLException {
        execute("update quote set " + damage + ANY_QUOTE);
        assertThat(flaws()).anyMatch(flaw -> flaw.startsWith("quote ") && flaw.contains(what));
    }

    @Test
    void overlappingQuotesAreFound() throws SQLException {
        execute("update quote set start_offset = (select min(start_offset) + 1 from quote q"
                + " where q.article_id = quote.article_id)" + ANY_QUOTE);
        assertThat(flaws()).anyMatch(flaw -> flaw.matches("quote \\d+: it begins at \\d+, within the one before.*"));
    }

    @Test
    void mentionsBeyondTheTextAreFound() throws SQLException {
        execute("update article_location set end_offsets = array[100000], start_offsets = array[3]");
        assertThat(flaws())
                .anyMatch(flaw -> flaw.matches("location mention of article \\d+: its offsets .* not within a text.*"));
    }

    @Test
    void chainsOfMergedSpeakersAreFound() throws SQLException {
        String target = "(select id from speaker where name = '%s')";
        execute(
                "update speaker set merged_into_id = " + target.formatted("Ann Lee") + " where name = 'John Poe'",
                "update speaker set merged_into_id = " + target.formatted("Mary Roe") + " where name = 'Ann Lee'");
        assertThat(flaws())
                .anyMatch(flaw -> flaw.contains("merged into a speaker that is itself merged"))
                .anyMatch(flaw -> flaw.contains("it is merged, and still has quotes"));
    }

    @Test
    void articlesStoredTwiceAreFound() throws SQLException {
        execute("update article set url = null, content_hash = 'same'");
        assertThat(flaws()).anyMatch(flaw -> flaw.contains("another article has the same title and text"));
    }

    /** As a damaged file may have them; a constraint lets nobody make them. */
    @Test
    void rowsThatLeadNowhereAreFound() throws SQLException {
        boolean h2 = isH2();
        String off = h2 ? "set referential_integrity false" : "set session_replication_role = replica";
        String on = h2 ? "set referential_integrity true" : "set session_replication_role = default";
        execute(off, "update quote set speaker_id = -5, article_id = -6" + ANY_QUOTE, on);
        assertThat(flaws())
                .anyMatch(flaw -> flaw.matches("quote \\d+: its speaker_id leads to no speaker"))
                .anyMatch(flaw -> flaw.matches("quote \\d+: its article_id leads to no article"));
        execute(off, "delete from quote where article_id = -6", on);
    }

    @Test
    void speakersWhomNoWordFindsAreFound() throws SQLException {
        assumeFalse(isH2(), "the words are in the index beside the archive");
        execute("update speaker set search = to_tsvector('nothing') where name = 'Mary Roe'");
        assertThat(flaws()).anyMatch(flaw -> flaw.matches("speaker \\d+: its search vector is not .*"));
    }

    private boolean isH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }
}
