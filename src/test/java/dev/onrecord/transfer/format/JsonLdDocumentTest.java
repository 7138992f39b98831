package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.FormatFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenFindings;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.GivenSpeaker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdDocumentTest {

    private final JsonLdDocument jsonLd = new JsonLdDocument();

    private GivenFindings findings(String body, String quotations) {
        String article = "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"articleBody\":\"" + body + "\",\"hasPart\":"
                + quotations + "}";
        return jsonLd.read(article).get(0).read().findings();
    }

    private static String selected(String fields, String selectors) {
        return "[{\"@type\":\"Quotation\"," + fields + "\"selector\":[" + selectors + "]}]";
    }

    @Test
    void articleInAGraphIsReadWithWhatItRefersTo() {
        List<ArticlePart> parts = jsonLd.read(file("graph.jsonld"));
        assertThat(parts).hasSize(2);
        SubmittedArticle article = parts.get(0).read();
        assertThat(article.findings()).isNull();
        assertThat(article.submission())
                .isEqualTo(new ArticleSubmission(
                        "https://fennpost.example/dyke",
                        "The dyke at Emden holds",
                        "Ines Abarca, Ole Brandt",
                        "The Fenn Post",
                        "en",
                        Instant.parse("2026-01-09T05:15:00Z"),
                        "The dyke at Emden held through the night. “Nobody slept, and nobody drowned,” said Wiebke"
                                + " Janssen, who leads the watch.",
                        null));
        assertThatThrownBy(parts.get(1)::read).hasMessageStartingWith("articleBody: is missing");
    }

    @Test
    void namesMayHavePrefixesAndTypesBeAddresses() {
        String article = "[{\"@type\":\"http://schema.org/NewsArticle\",\"schema:headline\":{\"@value\":\"Bare\"},"
                + "\"https://schema.org/articleBody\":\"Text.\"}]";
        ArticleSubmission read = jsonLd.read(article).get(0).read().submission();
        assertThat(read.title()).isEqualTo("Bare");
        assertThat(read.body()).isEqualTo("Text.");
    }

    @Test
    void bodyWithMarkupIsAPage() {
        ArticleSubmission read = jsonLd.read("{\"@type\":\"Article\",\"articleBody\":\"<p>One.</p><p>Two.</p>\"}")
                .get(0)
                .read()
                .submission();
        assertThat(read.html()).isEqualTo("<article><p>One.</p><p>Two.</p></article>");
    }

    @Test
    void positionsCountCodePoints() {
        GivenFindings found = findings("🔔🔔 ding", selected("", "{\"start\":3,\"end\":7}"));
        assertThat(found.quotes())
                .extracting(GivenQuote::text, GivenQuote::start, GivenQuote::end)
                .containsExactly(tuple("ding", 5, 9));
    }

    @Test
    void positionsInCodeUnitsAreUnderstoodByTheirWords() {
        GivenFindings found = findings("🔔🔔 ding dong", selected("", "{\"start\":5,\"end\":9},{\"exact\":\"ding\"}"));
        assertThat(found.quotes()).extracting(GivenQuote::start).containsExactly(5);
    }

    @Test
    void surroundingsFindWhatHasMoved() {
        GivenFindings found = findings(
                "ding dong ding",
                selected("", "{\"exact\":\"ding\",\"prefix\":\"dong \",\"suffix\":\"\"},{\"start\":0,\"end\":3}"));
        assertThat(found.quotes()).extracting(GivenQuote::start).containsExactly(10);
    }

    @Test
    void selectorsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> findings("ding", selected("\"text\":\"dong\",", "{\"start\":0,\"end\":4}")))
                .hasMessage("selector: does not fit articleBody: dong");
        assertThatThrownBy(() -> findings("ding", selected("", "{\"start\":0,\"end\":5}")))
                .hasMessageStartingWith("selector: does not fit articleBody");
    }

    @Test
    void quotationWithoutSelectorsIsLookedForInOrder() {
        GivenFindings found = findings(
                "ding dong ding",
                "[{\"@type\":\"Quotation\",\"text\":\"ding\"},{\"@type\":\"Quotation\",\"text\":\"ding\",\"spokenByCharacter\":{\"name\":\"Big Ben\"}},"
                        + "{\"@type\":\"Quotation\",\"text\":\"from elsewhere\"}]");
        assertThat(found.quotes())
                .containsExactly(
                        new GivenQuote("ding", QuoteKind.DIRECT, 0, 4, null, null, null, null, List.of()),
                        new GivenQuote(
                                "ding",
                                QuoteKind.DIRECT,
                                10,
                                14,
                                GivenSpeaker.named("Big Ben"),
                                null,
                                null,
                                null,
                                List.of()));
    }

    private GivenSpeaker speaker(String creator) {
        return findings("ding", "[{\"@type\":\"Quotation\",\"text\":\"ding\",\"creator\":" + creator + "}]")
                .quotes()
                .get(0)
                .speaker();
    }

    @ParameterizedTest
    @CsvSource({
        "Person, PERSON",
        "http://schema.org/Organization, ORGANIZATION",
        "schema:GovernmentOrganization, ORGANIZATION",
        "NGO, ORGANIZATION",
        "Thing, "
    })
    void typeOfTheSpeakerTellsTheKind(String type, SpeakerKind kind) {
        assertThat(speaker("{\"@type\":\"" + type + "\",\"name\":\"Ann\"}"))
                .isEqualTo(new GivenSpeaker("Ann", kind, null));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"sameAs\":\"https://www.wikidata.org/wiki/Q42\" | Q42",
                "\"sameAs\":[\"https://ann.example\",{\"@id\":\"http://www.wikidata.org/entity/Q42\"}] | Q42",
                "\"@id\":\"wd:Q42\" | Q42",
                "\"identifier\":{\"@type\":\"PropertyValue\",\"propertyID\":\"Wikidata\",\"value\":\"Q42\"} | Q42",
                "\"identifier\":{\"@type\":\"PropertyValue\",\"propertyID\":\"ISIN\",\"value\":\"Q42\"} |",
                "\"identifier\":\"42\",\"sameAs\":\"https://www.wikidata.org/wiki/Property:P42\" |"
            })
    void wikidataItemOfTheSpeakerIsTaken(String field, String item) {
        assertThat(speaker("{\"name\":\"Ann\"," + field + "}")).isEqualTo(new GivenSpeaker("Ann", null, item));
    }

    @Test
    void onePlaceHoldsOneQuote() {
        String one = selected("", "{\"start\":0,\"end\":4}");
        GivenFindings found = findings("ding", one.replace("]}]", "]}," + one.substring(1)));
        assertThat(found.quotes()).hasSize(1);
    }

    @Test
    void quotationsFromElsewhereLeaveTheSearchToTheEngine() {
        assertThat(findings("ding", "[{\"@type\":\"Quotation\",\"text\":\"from elsewhere\"}]"))
                .isNull();
    }

    @Test
    void quotationBesideItsArticleBelongsToIt() {
        String graph = "{\"@graph\":[{\"@type\":\"Quotation\",\"text\":\"ding\",\"isPartOf\":{\"@id\":\"#a\"}},"
                + "{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"articleBody\":\"ding\"},"
                + "{\"@type\":\"NewsArticle\",\"@id\":\"#b\",\"articleBody\":\"ding\"}]}";
        List<ArticlePart> parts = jsonLd.read(graph);
        assertThat(parts.get(0).read().findings().quotes()).hasSize(1);
        assertThat(parts.get(1).read().findings()).isNull();
    }

    @Test
    void whatHoldsNoArticleIsToldSo() {
        assertThatThrownBy(() -> jsonLd.read("{\"@type\":\"Recipe\"}")).hasMessageStartingWith("@type: is nowhere");
    }
}
