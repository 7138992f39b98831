package dev.onrecord.ingest;

import static dev.onrecord.ingest.PageFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

    @Test
    void jsonLdComesFirst() {
        ArticlePage page = page("amp");
        assertThat(page.title()).isEqualTo("Nairobi market reopens after fire");
        assertThat(page.byline()).isEqualTo("Lucy Nyambura, Otieno Rakama");
        assertThat(page.publisher()).isEqualTo("Savanna Daily");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2025-08-12T05:30:00Z"));
        assertThat(page.url()).isEqualTo("https://savannadaily.example/nairobi/market-reopens");
    }

    @Test
    void publisherIsLookedUpByItsIdInTheGraph() {
        ArticlePage page = page("wordpress");
        assertThat(page.publisher()).isEqualTo("The Alfama Record");
        assertThat(page.title()).isEqualTo("Council backs a second bridge over the Tagus");
        assertThat(page.language()).isEqualTo("en-US");
    }

    @Test
    void metaElementsServeWhereThereIsNoJsonLd() {
        ArticlePage page = page("agency");
        assertThat(page.byline()).isEqualTo("Sanne Dijkhuis, Omar Haddou");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2025-10-30T16:45:12.345Z"));
        assertThat(page.url()).isEqualTo("https://continentalwire.example/business/rotterdam-crane-noise-2025-10-30/");
    }

    @Test
    void dublinCoreAndTheTitleServeOldPages() {
        ArticlePage page = page("tables");
        assertThat(page.title()).isEqualTo("Old tram found under boulevard");
        assertThat(page.byline()).isEqualTo("Nermin Tuncel");
        assertThat(page.publisher()).isEqualTo("Ankara Evening Sheet");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2025-07-02T00:00:00Z"));
        assertThat(page.language()).isNull();
    }

    @Test
    void parselyAndSailthruServeToo() {
        ArticlePage page = page("comments");
        assertThat(page.title()).isEqualTo("Birmingham bakery wins back its sign");
        assertThat(page.byline()).isEqualTo("Darnell Whitlock");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2025-09-12T14:30:00Z"));
        assertThat(page.url()).isEqualTo("https://jonesvalleytimes.example/news/bakery-sign");
    }

    @Test
    void whatThePageShowsComesLast() {
        ArticlePage page = new PageReader()
                .read("<h1>Ferry aground</h1><p class=byline>By Ana Lima</p><time datetime='2026-01-02T03:04:05Z'>");
        assertThat(page.title()).isEqualTo("Ferry aground");
        assertThat(page.byline()).isEqualTo("Ana Lima");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void siteIsCutOffTheTitle() {
        assertThat(titleOf("<title>The ferry that never came | Lisbon Life</title>"))
                .isEqualTo("The ferry that never came");
        assertThat(titleOf("<title>Half-time in Rotterdam-Zuid</title>")).isEqualTo("Half-time in Rotterdam-Zuid");
        assertThat(titleOf("<meta property='og:site_name' content='X'><meta property='og:title' content='Ferry - X'>"))
                .isEqualTo("Ferry");
    }

    @Test
    void entitiesInMetadataAreDecoded() {
        String json = "{\"@type\":\"Article\",\"headline\":\"Fish &amp; chips &#8216;return&#8217;\"}";
        assertThat(titleOf("<script type='application/ld+json'>" + json + "</script>"))
                .isEqualTo("Fish & chips ‘return’");
    }

    @Test
    void addressThatIsNotOfTheWebIsLeftOut() {
        ArticlePage page = new PageReader().read("<link rel=canonical href='/news/1'>");
        assertThat(page.url()).isNull();
    }

    @Test
    void emptyPageHasNone() {
        assertThat(new PageReader().read("")).isEqualTo(new ArticlePage(null, null, null, null, null, null, ""));
    }

    private static String titleOf(String head) {
        return String.valueOf(new PageReader().read("<head>" + head + "</head>").title());
    }
}
