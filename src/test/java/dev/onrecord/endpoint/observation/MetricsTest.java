package dev.onrecord.endpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ArticleSubmission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What /q/metrics serves. */
@QuarkusTest
class MetricsTest {

    private static final Pattern METRIC = Pattern.compile("\\b(?:onrecord|agroal|jvm|process)_[a-z_]+");

    @Inject
    ArticleIngest ingest;

    private static String ask(String operation) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("query", operation))
                .post("/graphql")
                .asString();
    }

    private static String store(String title, String url) {
        return ask(
                "mutation Store { ingestArticle(input: {url: \"%s\", title: \"%s\", body: \"“We won in Ankara,” said Ann Lee.\"}) { status } }"
                        .formatted(url, title));
    }

    private static String metrics() {
        return RestAssured.get("/q/metrics").asString();
    }

    /** The value of a series; 0 where it is not served. */
    private static double value(String series) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void operationsAreMeasuredByNameTypeAndCode() {
        ask("query Counted { speakers(first: 7) { nodes { name } } }");
        ask("query Failing { speaker(id: \"nonsense\") { name } }");
        String tags = "{operation=\"Counted\",type=\"query\"}";
        assertThat(value("onrecord_operation_seconds_count" + tags)).isEqualTo(1);
        assertThat(value("onrecord_operation_cost_sum" + tags)).isEqualTo(7);
        assertThat(value("onrecord_operation_errors_total{code=\"BAD_INPUT\",operation=\"Failing\",type=\"query\"}"))
                .isEqualTo(1);
        assertThat(metrics()).contains("onrecord_field_seconds_count{field=\"speakers\",type=\"Query\"}");
    }

    @Test
    void whatIsNotExecutedIsAnErrorToo() {
        String series =
                "onrecord_operation_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\",operation=\"unknown\",type=\"unknown\"}";
        double before = value(series);
        ask("query NotThere { nothing }");
        assertThat(value(series)).isEqualTo(before + 1);
        assertThat(metrics()).doesNotContain("NotThere");
    }

    @Test
    void nestedFieldsTellForHowManyRowsTheyAreReadAtOnce() {
        for (int i = 0; i < 3; i++) {
            store("Rows " + i, "https://rows.example/" + i);
        }
        double before = value("onrecord_loads_total{rows=\"2-10\"}");
        double rows = value("onrecord_loaded_rows_total");
        ask("{ articles(first: 3) { nodes { quotes(first: 2) { nodes { text } } } } }");
        assertThat(value("onrecord_loads_total{rows=\"2-10\"}")).isEqualTo(before + 1);
        assertThat(value("onrecord_loaded_rows_total")).isEqualTo(rows + 3);
    }

    @Test
    void articlesAreCountedByWhatBecameOfThem() {
        String url = "https://counted.example/" + UUID.randomUUID();
        double created = value("onrecord_articles_ingested_total{status=\"created\"}");
        double unchanged = value("onrecord_articles_ingested_total{status=\"unchanged\"}");
        double extracted = value("onrecord_extraction_seconds_count");
        assertThat(store("Counted", url)).contains("CREATED");
        assertThat(store("Counted", url)).contains("UNCHANGED");
        assertThat(value("onrecord_articles_ingested_total{status=\"created\"}"))
                .isEqualTo(created + 1);
        assertThat(value("onrecord_articles_ingested_total{status=\"unchanged\"}"))
                .isEqualTo(unchanged + 1);
        assertThat(value("onrecord_extraction_seconds_count")).isEqualTo(extracted + 1);
    }

    @Test
    void whatWasRolledBackIsNotCounted() {
        double created = value("onrecord_articles_ingested_total{status=\"created\"}");
        QuarkusTransaction.begin();
        ingest.ingest(new ArticleSubmission(
                "https://rolled-back.example/1", "Rolled back", null, null, null, null, "Text", null));
        QuarkusTransaction.rollback();
        assertThat(value("onrecord_articles_ingested_total{status=\"created\"}"))
                .isEqualTo(created);
    }

    @Test
    void dashboardShowsOnlyWhatIsServed() throws IOException {
        store("Shown", "https://shown.example/1");
        ask(
                "query Shown { articles(first: 3) { nodes { quotes { nodes { text } } } } nonsense: node(id: \"x\") { id } }");
        Set<String> served = metrics()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        Set<String> shown = new TreeSet<>();
        JsonObject dashboard = new JsonObject(Files.readString(Path.of("docker/grafana/onrecord.json")));
        for (Object panel : dashboard.getJsonArray("panels")) {
            JsonArray targets = ((JsonObject) panel).getJsonArray("targets", new JsonArray());
            targets.forEach(target -> METRIC.matcher(((JsonObject) target).getString("expr"))
                    .results()
                    .map(MatchResult::group)
                    .forEach(shown::add));
        }
        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(served).containsAll(shown);
    }
}
