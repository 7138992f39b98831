package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ingest.SampleArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleArchiveTest {

    @Inject
    EmptyArchive archive;

    @Inject
    SampleArchive samples;

    @BeforeEach
    void load() {
        archive.empty();
        samples.load();
    }

    @Test
    void everySampleIsStoredWithQuotes() {
        JsonPath articles = data("{ articles(first: 100) { totalCount nodes { title url publisher publishedAt"
                        + " quotes { totalCount } } } }")
                .setRootPath("data.articles");
        assertThat(articles.getInt("totalCount")).isEqualTo(12);
        for (String field : List.of("url", "publisher", "publishedAt")) {
            assertThat(articles.getList("nodes." + field)).doesNotContainNull();
        }
        assertThat(articles.<Integer>getList("nodes.quotes.totalCount")).allMatch(count -> count > 2);
    }

    @Test
    void loadingTwiceChangesNothing() {
        JsonPath before = data(GraphqlClient.operation("archive-counts"));
        samples.load();
        assertThat(data(GraphqlClient.operation("archive-counts")).<Map<String, ?>>get())
                .isEqualTo(before.<Map<String, ?>>get());
    }

    @Test
    void somebodyIsQuotedInSeveralSamples() {
        assertThat(data("{ speakers(first: 1, orderBy: {field: ARTICLE_COUNT, direction: DESC}) { nodes { name"
                                + " articles { totalCount } } } }")
                        .getInt("speakers.nodes[0].articles.totalCount"))
                .isGreaterThan(1);
    }

    @Test
    void everyQuoteStandsWhereItSays() {
        JsonPath articles =
                data("{ articles(first: 100) { nodes { body quotes(first: 100) { nodes { text start end } } } } }")
                        .setRootPath("data.articles");
        List<Map<String, Object>> nodes = articles.getList("nodes");
        assertThat(nodes).hasSize(12);
        nodes.forEach(Writing::assertOffsets);
    }
}
