package dev.onrecord.graphql;

import static dev.onrecord.graphql.Writing.article;
import static dev.onrecord.graphql.Writing.assertStored;
import static dev.onrecord.graphql.Writing.confirm;
import static dev.onrecord.graphql.Writing.correct;
import static dev.onrecord.graphql.Writing.ingest;
import static dev.onrecord.graphql.Writing.quoteOf;
import static dev.onrecord.graphql.Writing.speaker;
import static dev.onrecord.graphql.Writing.speakerNames;
import static dev.onrecord.graphql.Writing.speakersOf;
import static dev.onrecord.graphql.Writing.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReingestTest {

    private static final String URL = "https://news.example/tram";
    private static final String BODY = "“We won the café,” said Mara Lindqvist.\n\n“They lost,” said Ivo Brandt.";

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    @Test
    void sameArticleIsUnchanged() {
        JsonPath first = ingest(URL, BODY);
        JsonPath second = ingest(URL, BODY);
        assertThat(first.getString("status")).isEqualTo("CREATED");
        assertThat(second.getString("status")).isEqualTo("UNCHANGED");
        assertThat(second.<Object>get("article")).isEqualTo(first.get("article"));
        assertStored(1, 2, 2);
    }

    @Test
    void otherLineEndsAndFormsOfUnicodeAreUnchanged() {
        ingest(URL, BODY);
        assertThat(ingest(URL, BODY.replace("\n", "\r\n")).getString("status")).isEqualTo("UNCHANGED");
        assertThat(ingest(URL, BODY.replace("é", "e\u0301")).getString("status"))
                .isEqualTo("UNCHANGED");
        assertThat(ingest(URL, "\ufeff" + BODY + "\n\n").getString("status")).isEqualTo("UNCHANGED");
    }

    @Test
    void withoutUrlTitleAndBodyTellTheArticle() {
        JsonPath first = ingest(BODY);
        JsonPath second = ingest(article(" A  day in town ", BODY.replace("\n", "\r\n")));
        assertThat(second.getString("status")).isEqualTo("UNCHANGED");
        assertThat(second.getString("article.id")).isEqualTo(first.getString("article.id"));
        assertThat(ingest(article("Another day", BODY)).getString("status")).isEqualTo("CREATED");
        assertStored(2, 4, 2);
    }

    @Test
    void changedBodyIsReadAnew() {
        JsonPath first = ingest(URL, BODY);
        JsonPath second = ingest(URL, "“They lost,” said Ivo Brandt.\n\n“It rained,” said Noor Haddad.");
        assertThat(second.getString("status")).isEqualTo("UPDATED");
        assertThat(second.getString("article.id")).isEqualTo(first.getString("article.id"));
        assertThat(speakersOf(second)).containsExactly("Ivo Brandt", "Noor Haddad");
        assertThat(speakerNames()).containsExactly("Ivo Brandt", "Noor Haddad");
        assertStored(1, 2, 2);
    }

    @Test
    void changedTitleKeepsQuotes() {
        JsonPath first = ingest(URL, BODY);
        JsonPath second = ingest(with(article("New title", BODY), "url", URL));
        assertThat(second.getString("status")).isEqualTo("UPDATED");
        assertThat(second.getString("article.title")).isEqualTo("New title");
        assertThat(ids(second)).isEqualTo(ids(first));
    }

    @Test
    void whatIsLeftOutStays() {
        Map<String, Object> full = with(article("A day in town", BODY), "url", URL);
        full.putAll(Map.of(
                "byline", "Elif Sari",
                "publisher", "Harbour Gazette",
                "language", "pt-BR",
                "publishedAt", "2025-03-01T10:00:00Z"));
        JsonPath first = ingest(full);
        JsonPath same = ingest(URL, BODY);
        assertThat(same.getString("status")).isEqualTo("UNCHANGED");
        assertThat(same.<Object>get("article")).isEqualTo(first.get("article"));
        JsonPath changed = ingest(URL, BODY + "\n\nIt rained.");
        for (String field : List.of("byline", "publisher", "language", "publishedAt")) {
            assertThat(changed.getString("article." + field)).isEqualTo(first.getString("article." + field));
        }
    }

    @Test
    void quotesWhoseWordsStandKeepTheirIds() {
        JsonPath first = ingest(URL, BODY);
        JsonPath second = ingest(URL, "It rained.\n\n“They lost,” said Ivo Brandt.\n\n“We won the café,” she said.");
        assertThat(ids(second)).containsExactly(ids(first).get(1), ids(first).get(0));
        JsonPath third = ingest(URL, "“They lost,” said Ivo Brandt.\n\n“Nobody won,” said Mara Lindqvist.");
        assertThat(ids(third).get(0)).isEqualTo(ids(first).get(1));
        assertThat(ids(third).get(1)).isNotIn(ids(first));
    }

    @Test
    void quotesStayInPlaceWhenTextBehindThemChanges() {
        JsonPath first = ingest(URL, BODY);
        JsonPath second = ingest(URL, BODY + "\n\nIt rained.");
        assertThat(ids(second)).isEqualTo(ids(first));
    }

    @Test
    void correctionStandsWhereTheQuoteMoves() {
        JsonPath first = ingest(URL, BODY);
        correct(Map.of("id", quoteOf(first), "speaker", speaker("Ivo Brandt"), "kind", "MIXED"));
        JsonPath second = ingest(URL, "It rained all day.\n\n" + BODY);
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(speakersOf(second)).containsExactly("Ivo Brandt", "Ivo Brandt");
        assertThat(second.getList("article.quotes.nodes.attribution")).containsExactly("CORRECTED", "EXTRACTED");
        assertThat(second.getString("article.quotes.nodes[0].kind")).isEqualTo("MIXED");
        assertThat(second.getFloat("article.quotes.nodes[0].confidence")).isEqualTo(1);
    }

    @Test
    void nobodyStandsAsACorrectionToo() {
        JsonPath first = ingest(URL, BODY);
        Map<String, Object> nobody = with(Map.of("id", quoteOf(first)), "speaker", null);
        correct(nobody);
        assertThat(speakersOf(ingest(URL, BODY + "\n\nIt rained."))).containsExactly(null, "Ivo Brandt");
    }

    @Test
    void speakerWhomOnlyTheEngineNamesIsNotLeftBehind() {
        JsonPath first = ingest(URL, BODY);
        correct(with(Map.of("id", quoteOf(first)), "speaker", null));
        assertThat(speakerNames()).containsExactly("Ivo Brandt");
        ingest(URL, BODY + "\n\nIt rained.");
        assertThat(speakerNames()).containsExactly("Ivo Brandt");
    }

    @Test
    void confirmationStandsAgainstTheEngine() {
        JsonPath first = ingest(URL, BODY);
        confirm(quoteOf(first));
        JsonPath second = ingest(URL, BODY.replace("Mara Lindqvist", "Noor Haddad"));
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(speakersOf(second)).containsExactly("Mara Lindqvist", "Ivo Brandt");
        assertThat(second.getString("article.quotes.nodes[0].attribution")).isEqualTo("CONFIRMED");
        assertThat(speakerNames()).containsExactly("Ivo Brandt", "Mara Lindqvist");
    }

    @Test
    void vouchedQuoteStaysWhereTheEngineFindsNoneAnyMore() {
        JsonPath first = ingest(URL, BODY);
        confirm(quoteOf(first));
        JsonPath second = ingest(URL, "It rained. They say that We won the café, after all. Nobody knows.");
        assertThat(ids(second)).contains(quoteOf(first));
        assertThat(second.getList("article.quotes.nodes.text")).contains("We won the café,");
        JsonPath third = ingest(URL, "It rained. And then: “We won the café,” said Noor Haddad. Nobody knows.");
        assertThat(ids(third)).contains(quoteOf(first));
        assertThat(speakersOf(third)).containsExactly("Mara Lindqvist");
    }

    @Test
    void vouchedQuoteGoesWithItsWords() {
        JsonPath first = ingest(URL, BODY);
        confirm(quoteOf(first));
        JsonPath second = ingest(URL, "“They lost,” said Ivo Brandt.");
        assertThat(ids(second)).containsExactly(ids(first).get(1));
        assertStored(1, 1, 1);
        JsonPath third = ingest(URL, BODY);
        assertThat(third.getList("article.quotes.nodes.attribution")).containsExactly("EXTRACTED", "EXTRACTED");
    }

    @Test
    void equalWordsKeepTheirOwnEditors() {
        String body = "“Yes,” said Mara Lindqvist on Monday.\n\n“Yes,” said Ivo Brandt on Friday.";
        JsonPath first = ingest(URL, body);
        correct(with(Map.of("id", ids(first).get(1)), "speaker", null));
        JsonPath second = ingest(URL, body + "\n\nIt rained.");
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(speakersOf(second)).containsExactly("Mara Lindqvist", null);
        JsonPath third = ingest(URL, "“Yes,” said Ivo Brandt on Friday.\n\n“Yes,” said Mara Lindqvist on Monday.");
        assertThat(speakersOf(third)).containsExactly(null, "Mara Lindqvist");
        JsonPath fourth = ingest(URL, "“Yes,” said Mara Lindqvist on Monday.");
        assertThat(speakersOf(fourth)).containsExactly("Mara Lindqvist");
    }

    @Test
    void oneWordInsideAnotherIsNotTheQuote() {
        JsonPath first = ingest(URL, "“Rain,” said Mara Lindqvist.");
        String id = quoteOf(first);
        String text = first.getString("article.quotes.nodes[0].text");
        confirm(id);
        JsonPath second = ingest(URL, "A Train" + text.substring(4) + " said nobody, and it rained.");
        assertThat(ids(second)).doesNotContain(id);
    }

    private static List<String> ids(JsonPath payload) {
        return payload.getList("article.quotes.nodes.id");
    }
}
