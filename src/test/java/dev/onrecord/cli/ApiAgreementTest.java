package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One engine, two doors. */
@QuarkusTest
class ApiAgreementTest {

    private static final String QUERY = """
            query ($input: ArticleInput!) { extract(input: $input) {
              title body
              quotes { text kind start end context speaker { name kind roles } speakerMention cue confidence }
              speakers { name kind roles }
              locations { name kind countryCode latitude longitude geonamesId mentions { start end text } } } }""";

    @Test
    void commandWritesWhatTheApiAnswers() throws IOException {
        for (JsonObject article : articles()) {
            CommandRun run = CommandRun.of(
                    article.encode().getBytes(StandardCharsets.UTF_8), "extract", "--with-body", "--format=jsonl", "-");
            JsonObject written = run.lines().get(0);
            List.of("id", "url", "source", "language").forEach(written::remove);
            assertThat(written).isEqualTo(answer(article));
        }
    }

    private static List<JsonObject> articles() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("src/main/resources/samples"))) {
            Stream<JsonObject> inAllForms = Stream.of(
                    new JsonObject()
                            .put(
                                    "body",
                                    " \r\nIn Cafe\u0301 Asia, “Nobody knows,” it went. They said that Georgia would win.\0"),
                    new JsonObject().put("html", "<title>T</title><p>“We won,” said Ann Lee of Paris, Texas.</p>"));
            List<Path> files = samples.toList();
            assertThat(files).isNotEmpty();
            return Stream.concat(files.stream().map(ApiAgreementTest::sample), inAllForms)
                    .toList();
        }
    }

    private static JsonObject sample(Path file) {
        try {
            return new JsonObject(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonObject answer(JsonObject article) {
        String answer = RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(new JsonObject()
                        .put("query", QUERY)
                        .put("variables", new JsonObject().put("input", article))
                        .encode())
                .post("/graphql")
                .asString();
        return new JsonObject(answer).getJsonObject("data").getJsonObject("extract");
    }
}
