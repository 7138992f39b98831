package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.onrecord.durability.PackagedServer.Answer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives of former schema versions open in this one. To add the next, when a schema is released: ingest the first four of
 * the samples, merge the second speaker into the first, confirm one quote and correct another, stop the server, and put what
 * {@code onrecord backup} writes of that archive into {@code src/test/resources/archives} as {@code v<version>.zip}.
 */
class UpgradeIT {

    private static final Path ARCHIVES = Path.of("src/test/resources/archives");
    private static final String CONTENT = """
            {
              articles { totalCount }
              speakers(first: 100) { nodes { name aliases } }
              quotes(first: 100) { nodes { text attribution speaker { name } } }
              auditEntries(first: 100) { nodes { action actor } }
            }""";

    @TempDir
    Path home;

    static Stream<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.sorted().toList().stream();
        }
    }

    @BeforeEach
    void embeddedDatabaseOnly() {
        assumeFalse(PackagedServer.isPostgresql(), "the archives are files of the embedded database");
    }

    private void unpack(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream database = zip.getInputStream(zip.getEntry("onrecord.mv.db"))) {
            Files.copy(database, home.resolve("onrecord.mv.db"));
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void archiveOfAFormerSchemaOpens(Path archive) throws Exception {
        assertThat(Files.size(archive)).isLessThan(100_000);
        unpack(archive);
        try (PackagedServer server = PackagedServer.start(home)) {
            JsonObject content = server.data(CONTENT, Map.of());
            assertThat(content.getJsonObject("articles").getInteger("totalCount"))
                    .isEqualTo(4);
            assertThat(content.encode()).containsOnlyOnce("CONFIRMED").containsOnlyOnce("CORRECTED");
            assertThat(content.encode()).contains("MERGE_SPEAKERS", "CONFIRM_QUOTE", "CREATE_ARTICLE");
            Wire wire = new Wire("https://example.org/new", 2);
            server.data(
                    "mutation($i: ArticleInput!) { ingestArticle(input: $i) { status } }",
                    Map.of("i", new JsonObject(wire.input())));
            assertThat(StoredArticles.of(server)).hasSize(5);
            assertThat(PackagedServer.run(home, "check")).isEqualTo(new Answer(0, "", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void archiveOfALaterSchemaIsRefusedInOneLine(Path archive) throws Exception {
        unpack(archive);
        addMigration("99");
        assertThatThrownBy(() -> PackagedServer.start(home))
                .hasMessageContaining("does not know its schema 99")
                .hasMessageNotContaining("\tat ");
    }

    private void addMigration(String version) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("onrecord"), "onrecord", "onrecord");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                    + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") values"
                    + " (99, '" + version + "', 'later', 'SQL', 'V" + version
                    + "__later.sql', 1, 'onrecord', 1, true)");
            // The archive says of itself that it stays open without connections.
            statement.execute("shutdown");
        }
    }
}
