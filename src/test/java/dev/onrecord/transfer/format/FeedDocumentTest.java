package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.FormatFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleReader;
import dev.onrecord.ingest.ArticleReading;
import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedDocumentTest {

    private final FeedDocument feeds = new FeedDocument();

    @Test
    void rssIsReadWhole() {
        SubmittedArticle article = feeds.read(file("rss.xml")).get(0).read();
        assertThat(article.id()).isEqualTo(Json.createValue("quarry-88"));
        assertThat(article.submission())
                .isEqualTo(new ArticleSubmission(
                        "https://quarry.example/lake",
                        "Quarry & lake reopen",
                        "Alma Okafor, Jon Reiss",
                        "Quarry Gazette",
                        "en-US",
                        Instant.parse("2026-03-03T07:45:00Z"),
                        null,
                        "<article><p>The lake above Denver is open again after nine years.</p><p>“You can see your"
                                + " feet in it,” said Alonso Pike, the warden.</p></article>"));
    }

    @Test
    void entryOfAFeedIsReadLikeAPage() {
        ArticleReading reading = new ArticleReader(0.5)
                .read(feeds.read(file("rss.xml")).get(0).read().submission());
        assertThat(reading.quotes()).extracting(quote -> quote.text()).containsExactly("You can see your feet in it,");
        assertThat(reading.title()).isEqualTo("Quarry & lake reopen");
    }

    @Test
    void teaserIsAnArticleToo() {
        ArticleSubmission teaser = feeds.read(file("rss.xml")).get(1).read().submission();
        assertThat(teaser.body()).isEqualTo("The mill in Boulder stays shut, its owner said.");
        assertThat(teaser.publishedAt()).isNull();
    }

    @Test
    void teaserWithMarkupIsReadLikeAPage() {
        String feed = file("rss.xml").replace("The mill in Boulder", "&lt;p&gt;The mill in &lt;b&gt;Boulder&lt;/b&gt;");
        ArticleSubmission teaser = feeds.read(feed).get(1).read().submission();
        assertThat(new ArticleReader(0.5).read(teaser).body())
                .isEqualTo("The mill in Boulder stays shut, its owner said.");
    }

    @Test
    void angleBracketsInPlainTextOfAtomAreText() {
        String feed = file("atom.xml")
                .replaceAll(
                        "(?s)<content.*</content>", "<content type=\"text\">Use &lt;b&gt; in your pages.</content>");
        assertThat(feeds.read(feed).get(0).read().submission().body()).isEqualTo("Use <b> in your pages.");
    }

    @Test
    void entryWithoutTextIsRefusedAlone() {
        List<ArticlePart> parts = feeds.read(file("rss.xml"));
        assertThatThrownBy(parts.get(2)::read).hasMessageStartingWith("content: is missing");
    }

    @Test
    void atomIsReadWhole() {
        ArticleSubmission article = feeds.read(file("atom.xml")).get(0).read().submission();
        assertThat(article.url()).isEqualTo("https://delta.example/storks");
        assertThat(article.title()).isEqualTo("Rotterdam counts its storks");
        assertThat(article.byline()).isEqualTo("Mila de Groot, Sem Bakker");
        assertThat(article.publisher()).isEqualTo("Delta Notes");
        assertThat(article.publishedAt()).isEqualTo("2026-04-01T06:00:00Z");
        assertThat(article.html()).contains("Rotterdam has counted its storks.", "one is a heron,” said Noor Visser");
    }

    @Test
    void rdfIsReadToo() {
        String rdf =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Old</title><link>http://old.example/</link>"
                        + "<description>d</description></channel><item><title>One</title><link>http://old.example/1</link>"
                        + "<description>Text.</description><dc:date>2026-01-01T00:00:00Z</dc:date><dc:language>de</dc:language></item></rdf:RDF>";
        ArticleSubmission article = feeds.read(rdf).get(0).read().submission();
        assertThat(article.body()).isEqualTo("Text.");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.publishedAt()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void entitiesAreRefused() {
        String secret =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title>"
                        + "</channel></rss>";
        String laughs =
                "<!DOCTYPE rss [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;"
                        + "</title></channel></rss>";
        for (String hostile : List.of(secret, laughs)) {
            assertThatThrownBy(() -> feeds.read(hostile))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageStartingWith("feed: is no RSS or Atom feed: ");
        }
    }

    @Test
    void elementsMayNotLieTooDeep() {
        String deep =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">" + "<div>".repeat(100_000);
        assertThatThrownBy(() -> feeds.read(deep)).hasMessageContaining("elements lie deeper than 200");
    }

    @Test
    void whatIsNoFeedIsToldSo() {
        assertThatThrownBy(() -> feeds.read("<html><body/></html>"))
                .hasMessageStartingWith("feed: is no RSS or Atom feed");
        assertThatThrownBy(() -> feeds.read("")).hasMessageStartingWith("feed: is no RSS or Atom feed");
    }
}
