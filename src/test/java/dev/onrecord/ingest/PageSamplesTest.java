package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageSamplesTest {

    @Test
    void sampleWithSubheadAndPullQuoteIsReadWhole() {
        ArticlePage page = sample("03-rotterdam-opens-river");
        assertThat(page.title()).isEqualTo("Rotterdam opens its river to the sea again");
        assertThat(page.byline()).isEqualTo("Daan Hoogstra");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2025-11-20T13:00:00Z"));
        assertThat(page.body()).startsWith("ROTTERDAM - With a groan").endsWith("that is how we got the gate.\"");
        assertThat(page.body()).contains("\n\nWorries on the quay\n\n").containsOnlyOnce("I checked the sums twice");
    }

    @Test
    void sampleOfABlockThemeIsReadWhole() {
        ArticlePage page = sample("09-vienna-night-train");
        assertThat(page.publisher()).isEqualTo("The Alpine Post");
        assertThat(page.url()).isEqualTo("https://alpinepost.example/travel/2026/03/night-train-vienna-ankara");
        assertThat(page.body()).startsWith("VIENNA – The first").endsWith("“Fifteen minutes,” he said.");
        assertThat(page.body()).doesNotContain("Read more", "Photo:", "Finally!", "cookies", "Share");
    }

    private static ArticlePage sample(String name) {
        String json = PageFixtures.resource("/samples/" + name + ".json");
        JsonObject article = Json.createReader(new StringReader(json)).readObject();
        return new PageReader().read(article.getString("html"));
    }
}
