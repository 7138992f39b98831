package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.FormatFixtures.articles;
import static dev.onrecord.transfer.format.FormatFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsDocumentTest {

    private final NinjsDocument ninjs = new NinjsDocument(FormatFixtures.NOW);

    private ArticleSubmission only(String json) {
        return ninjs.read(json).get(0).read().submission();
    }

    @Test
    void versionTwoIsReadWhole() {
        SubmittedArticle article = articles(ninjs, file("ninjs-2.json")).get(0);
        assertThat(article.id()).isEqualTo(Json.createValue("urn:newsml:harbourwire.example:20260302:ferry-17"));
        assertThat(article.findings()).isNull();
        assertThat(article.submission())
                .isEqualTo(new ArticleSubmission(
                        "https://harbourwire.example/2026/night-ferry",
                        "Night ferry to Gothenburg sails again",
                        "Petra Lindqvist",
                        "Harbour Wire Nordic",
                        "en-GB",
                        Instant.parse("2026-03-02T07:30:00Z"),
                        "The night ferry to Gothenburg sails again.\n\n“We kept every one of the crew,” said Captain Runa"
                                + " Halvorsen.",
                        null));
    }

    @Test
    void versionThreeIsReadFromItsEnvelope() {
        List<ArticlePart> parts = ninjs.read(file("ninjs-3.json"));
        assertThat(parts).hasSize(3);
        ArticleSubmission article = parts.get(0).read().submission();
        assertThat(article.url()).isEqualTo("https://tidings.example/items/4711");
        assertThat(article.title()).isEqualTo("Lisbon & Porto share a train");
        assertThat(article.publisher()).isEqualTo("Tidings");
        assertThat(article.publishedAt()).isEqualTo("2026-02-11T19:00:00Z");
        assertThat(article.body()).isNull();
        assertThat(article.html()).startsWith("<article><p>Lisbon and Porto").endsWith("</article>");
    }

    @Test
    void whatIsNotToBePublishedIsRefused() {
        List<ArticlePart> parts = ninjs.read(file("ninjs-3.json"));
        assertThatThrownBy(parts.get(1)::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("pubStatus: is withheld: only usable items are taken");
    }

    @Test
    void embargoIsKept() {
        String item = "{\"uri\":\"urn:x\",\"embargoed\":\"%s\",\"bodies\":[{\"value\":\"Text.\"}]}";
        assertThat(only(item.formatted("2026-03-09T23:59:59Z")).body()).isEqualTo("Text.");
        assertThatThrownBy(() -> only(item.formatted("2026-03-10T00:00:01Z")))
                .hasMessage("embargoed: lasts until 2026-03-10T00:00:01Z: import it then");
    }

    @Test
    void captionIsNoArticle() {
        List<ArticlePart> parts = ninjs.read(file("ninjs-3.json"));
        assertThatThrownBy(parts.get(2)::read).hasMessage("bodies: holds no text of an article");
    }

    @Test
    void shortItemIsItsDescription() {
        assertThat(only("{\"uri\":\"urn:x\",\"type\":\"text\",\"descriptions\":[{\"value\":\"All there is.\"}]}")
                        .body())
                .isEqualTo("All there is.");
    }

    @Test
    void otherMarkupThanHtmlIsNotTaken() {
        String bodies = "[{\"contentType\":\"application/xml\",\"value\":\"<nitf/>\"},"
                + "{\"contentType\":\"application/xhtml+xml\",\"value\":\"<p>Yes.</p>\"}]";
        assertThat(only("{\"uri\":\"urn:x\",\"bodies\":" + bodies + "}").html())
                .isEqualTo("<article><p>Yes.</p></article>");
    }

    @Test
    void packageIsTheTextsInIt() {
        String text = "{\"uri\":\"urn:%s\",\"bodies\":[{\"value\":\"%s\"}]}";
        String packaged = "{\"uri\":\"urn:p\",\"type\":\"composite\",\"associations\":[%s,{\"type\":\"picture\"},%s]}"
                .formatted(text.formatted("a", "One."), text.formatted("b", "Two."));
        assertThat(articles(ninjs, packaged))
                .extracting(one -> one.submission().body())
                .containsExactly("One.", "Two.");
    }

    @Test
    void whatIsNoNinjsIsToldSo() {
        assertThatThrownBy(() -> ninjs.read("{\"a\":[1,{\"b\":2}]}")).hasMessageStartingWith("uri: is missing");
        assertThatThrownBy(() -> ninjs.read("[")).hasMessageStartingWith("line: is no JSON: ");
    }
}
