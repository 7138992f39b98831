package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.LaunchedCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packaged program that open an archive: what goes in comes out, whichever way. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class ArchiveCommandsIT {

    private static final String LINE = """
            {"url":"https://example.org/a","title":"Ferry","body":"“We sail,” said Ann Lee in Lisbon."}
            """;

    @TempDir
    Path folder;

    private LaunchedCommand run(String archive, String input, String... args) throws IOException, InterruptedException {
        return LaunchedCommand.of(
                Map.of("onrecord.archive.directory", folder.resolve(archive)),
                input.getBytes(StandardCharsets.UTF_8),
                args);
    }

    private String done(String archive, String input, String... args) throws IOException, InterruptedException {
        LaunchedCommand command = run(archive, input, args);
        assertThat(command.code()).as(command.out() + command.err()).isZero();
        return command.out();
    }

    @Test
    void archiveGoesAllWays() throws IOException, InterruptedException, SQLException {
        done("first", LINE, "import", "--format", "jsonl", "-");
        String exported = done("first", "", "export");
        assertThat(exported).contains("We sail,", "Ann Lee", "Lisbon");

        done("second", exported, "import", "--format", "jsonl", "-");
        assertThat(indexes("second")).contains("QUOTE_BY_LENGTH", "SPEAKER_BY_NAME", "SPEAKER_ALIAS_BY_NAME");
        assertThat(done("second", "", "export")).isEqualTo(exported);

        assertThat(done("first", "", "export", "--format", "jsonld"))
                .contains("\"@type\":\"NewsArticle\"", "\"text\":\"We sail,\"", "\"name\":\"Ann Lee\"");
        assertThat(done("first", "", "export", "--format", "csv").lines().toList())
                .hasSize(2)
                .satisfies(quotes -> assertThat(quotes.get(0)).startsWith("quote_id,article_id,speaker_id,text,kind,"))
                .satisfies(quotes ->
                        assertThat(quotes.get(1)).contains("\"We sail,\"", "Ann Lee", "https://example.org/a"));

        String backup = folder.resolve("backup.zip").toString();
        done("first", "", "backup", backup);
        done("third", "", "restore", backup);
        assertThat(done("third", "", "export")).isEqualTo(exported);
        assertThat(done("third", "", "check")).isEmpty();

        Path snapshot = folder.resolve("snapshot");
        done("first", "", "snapshot", snapshot.toString());
        assertThat(snapshot.resolve("search")).isDirectory();
        assertThat(Files.exists(snapshot.resolve("onrecord.mv.db"))).isTrue();
        assertThat(done("snapshot", "", "export")).isEqualTo(exported);
    }

    @Test
    void snapshotMayTakeTheArchivesPlace() throws IOException, InterruptedException {
        done("archive", LINE, "import", "--format", "jsonl", "-");
        Path copy = folder.resolve("copy");
        done("archive", "", "snapshot", copy.toString());
        assertThat(copy.resolve("onrecord.mv.db").toFile().setWritable(true)).isTrue();
        done("copy", LINE.replace("example.org/a", "example.org/b"), "import", "--format", "jsonl", "-");
        assertThat(done("copy", "", "export")).contains("example.org/a", "example.org/b");
        assertThat(done("copy", "", "check")).isEmpty();
    }

    private List<String> indexes(String archive) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve(archive).resolve("onrecord") + ";IFEXISTS=TRUE";
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "onrecord", "onrecord");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select index_name from information_schema.indexes")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void badLinesAreTold() throws IOException, InterruptedException {
        LaunchedCommand command = run("archive", LINE + "no JSON\n", "import", "--format", "jsonl", "-");
        assertThat(command.code()).isEqualTo(1);
        assertThat(command.err()).contains("-:2: line: is no JSON object");
    }
}
