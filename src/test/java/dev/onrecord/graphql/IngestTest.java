package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Writing.article;
import static dev.onrecord.graphql.Writing.assertError;
import static dev.onrecord.graphql.Writing.assertOffsets;
import static dev.onrecord.graphql.Writing.assertRefused;
import static dev.onrecord.graphql.Writing.assertStored;
import static dev.onrecord.graphql.Writing.delete;
import static dev.onrecord.graphql.Writing.ingest;
import static dev.onrecord.graphql.Writing.speakerNames;
import static dev.onrecord.graphql.Writing.speakers;
import static dev.onrecord.graphql.Writing.speakersOf;
import static dev.onrecord.graphql.Writing.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IngestTest {

    private static final int MAX_BODY = 1 << 20;
    private static final Map<String, Object> GOOD = article("Tram line opens", "“We won,” said Mara Lindqvist.");
    private static final String INGEST_ALL = operation("ingest-articles");
    private static final String PAGE = """
            <html lang="en"><head><title>Bridge opens in Porto</title></head><body><article>
            <h1>Bridge opens in Porto</h1>
            <p>The new bridge was opened on Friday before a crowd of several hundred people, in light rain.</p>
            <p>“It took us nine years,” said Mara Lindqvist, who drew it, and then she walked across it alone.</p>
            <p>Trams will run over it from the spring, every ten minutes in the day and every twenty at night.</p>
            </article></body></html>
            """;

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u00a0\u2003", "\ufeff\u0000"})
    void blankBodyIsRefused(String body) {
        assertRefused(article("Tram line opens", body), "input.body");
    }

    @Test
    void bodyAndHtmlAreNotGivenTogether() {
        assertRefused(with(GOOD, "html", PAGE), "input.body");
    }

    @Test
    void oneOfBodyAndHtmlIsNeeded() {
        assertRefused(Map.of("title", "Tram line opens"), "input.body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news/1",
                "news.example/1",
                "//news.example/1",
                "ftp://news.example/1",
                "mailto:desk@news.example",
                "https:///1",
                "https://news.example/a b",
                "https://news.example/<1>"
            })
    void urlIsAnAbsoluteWebAddress(String url) {
        assertRefused(with(GOOD, "url", url), "input.url");
    }

    @Test
    void urlHasAtMost2000Characters() {
        String start = "https://news.example/";
        String longest = start + "a".repeat(2000 - start.length());
        assertRefused(with(GOOD, "url", longest + "a"), "input.url");
        assertThat(ingest(with(GOOD, "url", longest)).getString("article.url")).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "xx", "english", "e", "en-", "en-US-x"})
    void languageIsABcp47Tag(String language) {
        assertRefused(with(GOOD, "language", language), "input.language");
    }

    @Test
    void languageIsStoredInCanonicalForm() {
        assertThat(ingest(with(GOOD, "language", "PT-br")).getString("article.language"))
                .isEqualTo("pt-BR");
    }

    @Test
    void bodyOfTheMaximumSizeIsTaken() {
        String body = bodyOf(MAX_BODY);
        assertThat(ingest(article("Long day", body)).getString("article.body")).isEqualTo(body);
    }

    @Test
    void bodyOverTheMaximumSizeIsRefused() {
        assertRefused(article("Long day", bodyOf(MAX_BODY + 1)), "input.body");
        // Sizes are bytes, not characters.
        assertRefused(article("Long day", bodyOf(MAX_BODY - 1) + "é"), "input.body");
        assertStored(0, 0, 0);
    }

    private static String bodyOf(int bytes) {
        String paragraph = "The tram ran late, and nobody in the street minded it much that morning.\n\n";
        StringBuilder body = new StringBuilder();
        while (body.length() < bytes) {
            body.append(paragraph);
        }
        body.setLength(bytes - 1);
        return body.append('.').toString();
    }

    @Test
    void plainTextNeedsATitle() {
        assertRefused(Map.of("body", "“We won,” said Mara Lindqvist."), "input.title");
        assertRefused(with(GOOD, "title", " \n "), "input.title");
        assertRefused(with(GOOD, "title", "a".repeat(1001)), "input.title");
    }

    @Test
    void titleOfAPageIsRead() {
        JsonPath payload = ingest(Map.of("html", PAGE));
        assertThat(payload.getString("article.title")).isEqualTo("Bridge opens in Porto");
        assertThat(speakersOf(payload)).containsExactly("Mara Lindqvist");
    }

    @Test
    void givenFieldsGoBeforeThePages() {
        assertThat(ingest(with(Map.of("html", PAGE), "title", "Porto’s bridge")).getString("article.title"))
                .isEqualTo("Porto’s bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "-0044-03-15T00:00:00Z", "+12000-01-01T00:00:00Z"})
    void dateLiesInYearsOfFourDigits(String date) {
        assertRefused(with(GOOD, "publishedAt", date), "input.publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "<html><head><title>Bridge</title></head><body> </body></html>"})
    void pageWithoutTextIsRefused(String html) {
        assertRefused(Map.of("title", "Bridge", "html", html), "input.html");
    }

    @Test
    void oneBadArticleKeepsAllOut() {
        List<Map<String, Object>> inputs =
                List.of(GOOD, article("Second", "“Yes,” said Ivo Brandt."), article("x", " "));
        assertError(ask(INGEST_ALL, Map.of("inputs", inputs)), "BAD_INPUT", "inputs[2].body");
        assertStored(0, 0, 0);
    }

    @Test
    void atMostHundredArticlesComeAtOnce() {
        List<Map<String, Object>> inputs = new ArrayList<>(Collections.nCopies(101, GOOD));
        assertError(ask(INGEST_ALL, Map.of("inputs", inputs)), "BAD_INPUT", "inputs");
        assertStored(0, 0, 0);
        inputs.remove(100);
        JsonPath answer = data(INGEST_ALL, Map.of("inputs", inputs));
        assertThat(answer.getList("ingestArticles.status"))
                .startsWith("CREATED", "UNCHANGED")
                .hasSize(100);
        assertStored(1, 1, 1);
    }

    @Test
    void noArticlesAreNoError() {
        assertThat(data(INGEST_ALL, Map.of("inputs", List.of())).getList("ingestArticles"))
                .isEmpty();
    }

    @Test
    void laterArticleOfOneCallUpdatesTheEarlier() {
        String url = "https://news.example/tram";
        Map<String, Object> first =
                with(article("Tram", "“We won,” said Mara Lindqvist. “They lost,” said Ivo Brandt."), "url", url);
        Map<String, Object> second =
                with(article("Tram", "“We won,” said Mara Lindqvist. “They left,” said Ivo Brandt."), "url", url);
        JsonPath answer = data(INGEST_ALL, Map.of("inputs", List.of(first, second, first, second)));
        assertThat(answer.getList("ingestArticles.status")).containsExactly("CREATED", "UPDATED", "UPDATED", "UPDATED");
        JsonPath stored = ingest(second);
        assertThat(stored.getString("status")).isEqualTo("UNCHANGED");
        assertThat(stored.getList("article.quotes.nodes.text")).containsExactly("We won,", "They left,");
        assertStored(1, 2, 2);
    }

    @Test
    void refusedUpdateLeavesTheArticleAsItWas() {
        Map<String, Object> input = with(GOOD, "url", "https://news.example/tram");
        JsonPath before = ingest(input);
        assertRefused(with(input, "body", " "), "input.body");
        JsonPath after = ingest(input);
        assertThat(after.getString("status")).isEqualTo("UNCHANGED");
        assertThat(after.<Object>get("article")).isEqualTo(before.get("article"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude80 “We won \ud83c\udf89\ud83c\udf89 twice,” said Mara Lindqvist \ud83d\ude00. “Yes \ud83d\ude00!” she said.",
                "Cafe\u0301s opened. “The cafe\u0301 won,” said Mara Lindqvist. “A\u030a\u0323 and o\u0308,” she said.",
                "One.\r\n\r\nTwo.\r\rThree.\r\n“We won\r\nit,” said Mara Lindqvist.",
                "A\u0000B. “We \u0000won\u0007,” said Mara Lindqvist.",
                "\ufeffToday. “We won,” said Mara Lindqvist.",
                "Today.\u2028“We won it,” said Mara Lindqvist.\u2029“Yes,” she said.",
                "पुल खुला। “हम जीते”, said Mara Lindqvist. “\u0958ab,” she said."
            })
    void offsetsPointIntoTheBody(String body) {
        JsonPath payload = ingest(body);
        assertOffsets(payload);
        assertThat(payload.getInt("article.quotes.totalCount")).isPositive();
        assertThat(payload.getString("article.body")).doesNotContain("\r", "\u0000", "\ufeff", "\u2028", "\u2029");
    }

    @Test
    void decomposedTextIsComposed() {
        assertThat(ingest("“The cafe\u0301 won,” said Mara Lindqvist.").getString("article.quotes.nodes[0].text"))
                .isEqualTo("The café won,");
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() {
        String request = """
                {"query": "mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { body quotes { nodes { text start end } } } } }",
                 "variables": {"input": {"title": "Tram", "body": "“We \\ud83dwon \\ud83d\\ude80,” said Mara Lindqvist."}}}
                """;
        JsonPath answer = RestAssured.given()
                .contentType(ContentType.JSON)
                .body(request)
                .post("/graphql")
                .jsonPath()
                .setRootPath("data.ingestArticle");
        assertThat(answer.getString("article.body")).isEqualTo("“We \ufffdwon \ud83d\ude80,” said Mara Lindqvist.");
        assertOffsets(answer);
    }

    @Test
    void namesOfAnyLengthAreTaken() {
        String name = "Karolina " + "Bergendahl ".repeat(80).strip();
        JsonPath payload = ingest("“We won,” said " + name + ". “They lost,” " + name + " said later.");
        assertThat(payload.getString("status")).isEqualTo("CREATED");
        ingest("“We won,” said Chairwoman of the " + "Very ".repeat(100) + "Long Committee Karolina Bergendahl.");
    }

    @Test
    void fullNameIsOneSpeakerInAllArticles() {
        ingest("“We won,” said Mara Lindqvist.");
        ingest("“They lost,” said Mara LINDQVIST.");
        ingest("Mara Lindqvist came late. “Too bad,” Lindqvist said.");
        assertThat(speakerNames()).containsExactly("Mara Lindqvist");
        assertThat(speakers().getInt("nodes[0].quotes.totalCount")).isEqualTo(3);
        assertThat(speakers().getInt("nodes[0].articles.totalCount")).isEqualTo(3);
    }

    @Test
    void accentsMakeNoOtherSpeaker() {
        ingest("“We won,” said Deniz Erdoğan.");
        ingest("“They lost,” said Deniz Erdogan.");
        assertThat(speakerNames()).hasSize(1);
    }

    @Test
    void loneSurnameIsASpeakerOfItsArticleOnly() {
        ingest("“We won,” said Mara Smith.");
        ingest("“They lost,” Smith said.");
        ingest("“They left,” Smith said.");
        assertThat(speakerNames()).containsExactly("Mara Smith", "Smith", "Smith");
    }

    @Test
    void genericOrganizationIsASpeakerOfItsArticleOnly() {
        ingest("“The talks failed,” the Foreign Ministry said.");
        ingest("“The talks went well,” the Foreign Ministry said.");
        assertThat(speakerNames()).hasSize(2);
    }

    @Test
    void describedSourceIsASpeakerOfItsArticleOnly() {
        ingest("“The talks failed,” a senior official said.");
        ingest("“The talks went well,” a senior official said.");
        assertThat(speakerNames()).hasSize(2);
    }

    @Test
    void mentionLinksSomebodyWhoIsQuotedLater() {
        JsonPath first = ingest("“I trust Ivo Brandt in this,” said Mara Lindqvist.");
        assertThat(first.getList("article.quotes.nodes[0].mentions")).isEmpty();
        ingest("“Thank you,” said Ivo Brandt.");
        assertThat(ingest("“I trust Ivo Brandt in this,” said Mara Lindqvist.")
                        .getList("article.quotes.nodes[0].mentions.name"))
                .containsExactly("Ivo Brandt");
    }

    @Test
    void mentionIsForgottenWithItsSpeakerAndComesBack() {
        ingest("“I trust Ivo Brandt in this,” said Mara Lindqvist.");
        JsonPath second = ingest("“Thank you,” said Ivo Brandt.");
        delete(second.getString("article.id"));
        JsonPath first = ingest("“I trust Ivo Brandt in this,” said Mara Lindqvist.");
        assertThat(first.getList("article.quotes.nodes[0].mentions")).isEmpty();
        ingest("“Thank you again,” said Ivo Brandt.");
        first = ingest("“I trust Ivo Brandt in this,” said Mara Lindqvist.");
        assertThat(first.getList("article.quotes.nodes[0].mentions.name")).containsExactly("Ivo Brandt");
    }

    @Test
    void deletedArticleTakesItsQuotesAndLoneSpeakersAlong() {
        ingest("“We won,” said Mara Lindqvist.");
        JsonPath second = ingest("“They lost,” said Mara Lindqvist. “They left,” said Ivo Brandt.");
        assertStored(2, 3, 2);
        delete(second.getString("article.id"));
        assertStored(1, 1, 1);
        assertThat(speakers().getString("nodes[0].name")).isEqualTo("Mara Lindqvist");
        assertThat(speakers().getInt("nodes[0].quotes.totalCount")).isEqualTo(1);
        assertThat(speakers().getInt("nodes[0].articles.totalCount")).isEqualTo(1);
        assertError(deletion(second.getString("article.id")), "NOT_FOUND", "id");
    }

    @Test
    void onlyArticlesAreDeleted() {
        JsonPath payload = ingest("“We won,” said Mara Lindqvist.");
        assertError(deletion(Writing.quoteOf(payload)), "BAD_INPUT", "id");
        assertError(deletion("nonsense"), "BAD_INPUT", "id");
        assertStored(1, 1, 1);
    }

    private static JsonPath deletion(String id) {
        return ask("mutation ($id: ID!) { deleteArticle(id: $id) }", Map.of("id", id));
    }

    @Test
    void extractStoresNothingAndFindsTheSame() {
        String fields = "body quotes { text start end speaker { name } }";
        JsonPath found = data(
                "query ($input: ArticleInput!) { extract(input: $input) { title " + fields + " } }",
                Map.of("input", GOOD));
        assertStored(0, 0, 0);
        JsonPath stored = ingest(GOOD);
        assertThat(found.getList("extract.quotes.text")).isEqualTo(stored.getList("article.quotes.nodes.text"));
        assertThat(found.getList("extract.quotes.start")).isEqualTo(stored.getList("article.quotes.nodes.start"));
    }
}
