package dev.onrecord.archive.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The database may go away and come back: who asks meanwhile is told so, and nothing needs to be started anew. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class OutageIT {

    private static final String QUERY = "{ articles { totalCount } }";

    private static PostgresqlServer database;
    private static ServerProcess server;

    private int sent;

    @BeforeAll
    static void start() throws IOException {
        database = PostgresqlServer.start();
        server = ServerProcess.on(database.url(), database.user());
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    private HttpResponse<String> store(String words) throws IOException, InterruptedException {
        sent++;
        return server.ingest(
                "https://outage.example/" + words.hashCode() + "/" + sent, "“" + words + ",” said Ann Lee.");
    }

    /** Listens, and knows that it does. */
    private BlockingQueue<String> listen(String probe) throws IOException, InterruptedException {
        BlockingQueue<String> heard = server.quotes();
        String first = null;
        while (first == null) {
            store(probe);
            first = heard.poll(500, TimeUnit.MILLISECONDS);
        }
        return heard;
    }

    private static void awaitText(BlockingQueue<String> heard, String text) throws InterruptedException {
        String told = heard.take();
        while (!told.equals(text)) {
            told = heard.take();
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        JsonObject error = new JsonObject(answer.body()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("UNAVAILABLE");
        assertThat(error.getString("message")).isEqualTo("The database cannot be reached at the moment: try again");
    }

    private static int ready() throws IOException, InterruptedException {
        return server.get("/q/health/ready").statusCode();
    }

    /** What readiness says of the database. */
    private static JsonObject databaseCheck() throws IOException, InterruptedException {
        return new JsonObject(server.get("/q/health/ready").body())
                .getJsonArray("checks").stream()
                        .map(JsonObject.class::cast)
                        .filter(check -> check.getString("name").equals("Database connections health check"))
                        .findFirst()
                        .orElseThrow();
    }

    /** Until the server answers again; whatever it says before is the plain word. */
    private static void awaitAnswers() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query(QUERY);
        while (answer.statusCode() != 200) {
            assertUnavailable(answer);
            answer = server.query(QUERY);
        }
    }

    @Test
    void stoppedDatabaseIsToldAndSurvived() throws IOException, InterruptedException {
        BlockingQueue<String> heard = listen("Before the stop");
        database.stop();
        assertUnavailable(server.query(QUERY));
        assertUnavailable(store("Lost"));
        assertThat(ready()).isEqualTo(503);
        assertThat(databaseCheck().getString("status")).isEqualTo("DOWN");
        assertThat(databaseCheck().getJsonObject("data").encode()).contains("Unable to execute the validation check");
        assertThat(server.get("/q/health/live").statusCode()).isEqualTo(200);
        database.startAgain();
        awaitAnswers();
        while (ready() != 200) {
            Thread.onSpinWait();
        }
        assertThat(databaseCheck().getString("status")).isEqualTo("UP");
        assertThat(store("After the stop").statusCode()).isEqualTo(200);
        awaitText(heard, "After the stop");
        assertThat(server.query("{ quotes(first: 100) { nodes { text } } }").body())
                .doesNotContain("Lost");
    }

    @Test
    void serverThatCannotReachItsDatabaseSaysSoAndEnds() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/onrecord";
        assertThatThrownBy(() -> ServerProcess.on(nowhere + "?password=secret", "onrecord"))
                .hasMessageContaining("The database " + nowhere + " cannot be reached")
                .hasMessageNotContainingAny("secret", "\tat ");
    }

    @Test
    void cutConnectionsAreSurvived() throws IOException, InterruptedException, SQLException {
        BlockingQueue<String> heard = listen("Before the cut");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'onrecord' and pid <> pg_backend_pid()");
        }
        awaitAnswers();
        HttpResponse<String> stored = store("After the cut");
        while (stored.statusCode() != 200) {
            assertUnavailable(stored);
            stored = store("After the cut");
        }
        awaitText(heard, "After the cut");
    }
}
