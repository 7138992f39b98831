package dev.onrecord.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The schema and the entities agree, on whichever database this build is for. */
@QuarkusTest
class MigrationTest {

    private static final String URL = "https://example.org/migration-test";
    private static final String BODY = "“Übung macht den Meister,” said Zoë Nuñez 🎓.\n\nNobody else spoke.";

    @Inject
    Flyway flyway;

    @Inject
    EntityManagerFactory entities;

    @Inject
    DataSource database;

    @Test
    void everyMigrationIsApplied() throws IOException, SQLException {
        List<String> applied = Arrays.stream(flyway.info().applied())
                .map(migration -> migration.getScript().replaceAll(".*/", ""))
                .toList();
        assertThat(applied).containsAll(scriptsIn("migration")).containsAll(scriptsIn(databaseKind()));
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    private String databaseKind() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    private static List<String> scriptsIn(String folder) throws IOException {
        Path path = Path.of("src/main/resources/db", folder);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> scripts = Files.list(path)) {
            return scripts.map(script -> script.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .toList();
        }
    }

    /** Not even temporary ones: each start would make them, wait for them, and fail to make that of quotes. */
    @Test
    void hibernateAddsNoTables() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet added = connection.getMetaData().getTables(null, null, "HTE%", null)) {
            assertThat(added.next()).isFalse();
        }
    }

    @Test
    void tablesFitTheEntities() {
        assertThatCode(() -> entities.getSchemaManager().validate()).doesNotThrowAnyException();
    }

    @Test
    void articleIsReadBackAsItWasStored() {
        post(
                        "mutation($input: ArticleInput!) { ingestArticle(input: $input) { status } }",
                        Map.of(
                                "input",
                                Map.of("url", URL, "title", "Migration", "body", BODY, "publisher", "The Gazette")))
                .body("errors", nullValue())
                .body("data.ingestArticle.status", equalTo("CREATED"));
        post("query($url: String!) { article(url: $url) { url title body publisher publishedAt } }", Map.of("url", URL))
                .body("errors", nullValue())
                .body("data.article.title", equalTo("Migration"))
                .body("data.article.body", equalTo(BODY))
                .body("data.article.publisher", equalTo("The Gazette"))
                .body("data.article.publishedAt", nullValue());
    }

    /** As pg_restore does it: what is looked up by its name must be found all the same. */
    @Test
    void rowsAreWrittenWithoutASearchPath() throws SQLException {
        assumeTrue(databaseKind().equals("postgresql"), "H2 has no such path");
        String location =
                "insert into public.location (id, identity_key, name, name_key, kind, article_count, quote_count)"
                        + " values (-1, 'restored', 'Ostrava', 'ostrava', 'CITY', 0, 0)";
        String speaker = "insert into public.speaker (id, identity_key, name, name_key, kind, edited, quote_count,"
                + " article_count, last_quoted_at) values (-1, 'restored', 'Ada Moss', 'ada moss', 'PERSON', false, 0, 0,"
                + " current_timestamp)";
        String alias =
                "insert into public.speaker_alias (id, speaker_id, name, name_key) values (-1, -1, 'Moss', 'moss')";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path = ''");
            for (String insert : List.of(location, speaker, alias)) {
                assertThat(statement.executeUpdate(insert)).isOne();
            }
            connection.rollback();
        }
    }

    private static ValidatableResponse post(String query, Map<String, Object> variables) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
