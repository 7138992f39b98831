package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.GivenSpeaker;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLdExportTest {

    private static final String URL = "https://ringroad.example/bell";

    private static final GivenSpeaker ANA = new GivenSpeaker("Ana Brandl", SpeakerKind.PERSON, "Q4242");
    private static final GivenSpeaker TRUST = new GivenSpeaker("Bell Trust", SpeakerKind.ORGANIZATION, null);

    private final JsonLdExport export = new JsonLdExport();

    private JsonObject expanded(String url) throws Exception {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(export.write(FormatFixtures.stored(url)))))
                .get();
        return expanded.getJsonObject(0);
    }

    private static JsonValue value(JsonObject object, String iri) {
        return object.getJsonArray(iri).getJsonObject(0).get("@value");
    }

    @Test
    void articleIsOneLine() {
        assertThat(export.write(FormatFixtures.stored(URL))).endsWith("}\n").containsOnlyOnce("\n");
    }

    @Test
    void processorUnderstandsTheArticle() throws Exception {
        JsonObject article = expanded(URL);
        assertThat(article.getString("@id")).isEqualTo(URL);
        assertThat(article.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/NewsArticle");
        assertThat(value(article, "https://schema.org/articleBody"))
                .hasToString(Json.createValue(FormatFixtures.BODY).toString());
        JsonObject vienna =
                article.getJsonArray("https://schema.org/contentLocation").getJsonObject(0);
        assertThat(vienna.getString("@id")).isEqualTo("https://sws.geonames.org/2761369/");
        assertThat(vienna.getJsonArray("https://schema.org/containedInPlace").toString())
                .contains("Austria", "https://schema.org/Continent", "Europe");
        assertThat(expanded(null).getString("@id")).isEqualTo("_:article-5");
    }

    @Test
    void processorUnderstandsTheQuotes() throws Exception {
        JsonObject quote =
                expanded(URL).getJsonArray("https://schema.org/hasPart").getJsonObject(0);
        assertThat(quote.getJsonArray("@type").toString())
                .isEqualTo("[\"https://schema.org/Quotation\",\"http://www.w3.org/ns/oa#SpecificResource\"]");
        JsonObject speaker = quote.getJsonArray("https://schema.org/creator").getJsonObject(0);
        assertThat(speaker.getJsonArray("https://schema.org/sameAs").toString())
                .isEqualTo("[{\"@id\":\"http://www.wikidata.org/entity/Q4242\"}]");
        JsonArray selectors = quote.getJsonArray("http://www.w3.org/ns/oa#hasSelector");
        assertThat(value(selectors.getJsonObject(0), "http://www.w3.org/ns/oa#suffix")
                        .toString())
                .contains("” said Ana Brandl.");
        assertThat(quote.getJsonArray("http://www.w3.org/ns/oa#hasSource").toString())
                .isEqualTo("[{\"@id\":\"" + URL + "\"}]");
    }

    @Test
    void everyWordOfTheDocumentHasAMeaning() throws Exception {
        String rdf = expanded(URL).toString();
        assertThat(rdf).contains("urn:onrecord:confidence", "urn:onrecord:kind", "urn:onrecord:speakerMention");
        assertThat(rdf.replaceAll("\"@(?:id|type|value)\":", ""))
                .doesNotContainPattern("\"(?!https?:|urn:|_:)[a-zA-Z]+\":");
    }

    @Test
    void positionsCountCodePoints() throws Exception {
        JsonObject position = expanded(URL)
                .getJsonArray("https://schema.org/hasPart")
                .getJsonObject(0)
                .getJsonArray("http://www.w3.org/ns/oa#hasSelector")
                .getJsonObject(1);
        int units = FormatFixtures.BODY.indexOf("It rang twice,");
        assertThat(value(position, "http://www.w3.org/ns/oa#start")).hasToString(String.valueOf(units - 1));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        for (String url : new String[] {URL, null}) {
            SubmittedArticle read = new JsonLdDocument()
                    .read(export.write(FormatFixtures.stored(url)))
                    .get(0)
                    .read();
            assertThat(read.submission())
                    .isEqualTo(new ArticleSubmission(
                            url,
                            "The bell, again",
                            "Mara Nowak",
                            "Ring Road",
                            "en-GB",
                            Instant.parse("2026-03-01T12:00:00Z"),
                            FormatFixtures.BODY,
                            null));
            assertThat(read.findings().locations()).containsExactly("Vienna", "the old mill");
            assertThat(read.findings().quotes())
                    .containsExactly(
                            quote("It rang twice,", ANA, "Ana Brandl", "said", 0.9, List.of()),
                            quote(
                                    "=It rang, \"loud\",\n thrice,",
                                    TRUST,
                                    "Bell Trust",
                                    "wrote",
                                    0.75,
                                    List.of("Vienna", "the old mill")),
                            quote("of Vienna", null, null, null, 0.0, List.of("Vienna")));
        }
    }

    private static GivenQuote quote(
            String text, GivenSpeaker speaker, String mention, String cue, Double confidence, List<String> locations) {
        int start = FormatFixtures.BODY.indexOf(text);
        QuoteKind kind = text.startsWith("of") ? QuoteKind.MIXED : QuoteKind.DIRECT;
        return new GivenQuote(text, kind, start, start + text.length(), speaker, mention, cue, confidence, locations);
    }
}
