package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Refusal.assertBadInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphFilterTest {

    @Inject
    SmallArchive archive;

    private List<String> articles = List.of();

    /** Once for all tests: they only read. */
    @BeforeEach
    void fill() {
        articles = articles.isEmpty() ? archive.fill() : articles;
    }

    @Test
    void articlesOfAPublisher() {
        assertTitles(Map.of("publisher", "Harbour Post"), "The ferry returns", "The mill closes");
        assertTitles(Map.of("publisher", "harbour post"));
    }

    @Test
    void articlesOfALanguage() {
        assertTitles(Map.of("language", "en-GB"), "The mill closes");
    }

    @Test
    void articlesOfARangeOfTimeThatIsHalfOpen() {
        assertTitles(
                Map.of("publishedAfter", "2025-03-01T10:00:00Z", "publishedBefore", "2025-04-10T00:00:00Z"),
                "The mill closes",
                "The bridge opens");
        assertTitles(Map.of("publishedAfter", "2025-04-10T00:00:00Z"), "The storm passes", "The ferry returns");
        assertTitles(Map.of("publishedBefore", "2025-03-01T10:00:00Z"));
        assertTitles(
                Map.of("publishedAfter", "2025-03-02T05:30:00+01:00", "publishedBefore", "2025-03-02T04:30:01Z"),
                "The mill closes");
    }

    @Test
    void articlesWithoutADateAreInNoRange() {
        assertThat(titles(Map.of("publishedBefore", "9000-01-01T00:00:00Z"))).hasSize(4);
        assertThat(titles(Map.of("publishedAfter", "1000-01-01T00:00:00Z"))).hasSize(4);
        assertThat(titles(Map.of("publishedAfter", "0001-01-01T00:00:00Z"))).hasSize(4);
        assertThat(titles(Map.of("publishedAfter", "0000-01-01T00:00:00Z"))).hasSize(4);
        assertTexts(Map.of("publishedAfter", "0001-01-01T00:00:00Z", "speaker", speaker("Zoë Çelik")));
    }

    @Test
    void articlesThatQuoteASpeaker() {
        assertTitles(Map.of("speaker", speaker("Ann Lee")), "The ferry returns");
        assertTitles(
                Map.of("speaker", speaker("Mary Roe")), "The ferry returns", "The mill closes", "The bridge opens");
    }

    @Test
    void articlesThatNameALocation() {
        assertTitles(Map.of("location", location("Vienna")), "The ferry returns", "The bridge opens");
        assertTitles(Map.of("location", location("Nairobi")), "The storm passes", "A letter without a date");
    }

    @Test
    void everyConditionMustHold() {
        assertTitles(Map.of("location", location("Vienna"), "publisher", "The Lantern"), "The bridge opens");
        assertTitles(Map.of("location", location("Nairobi"), "publisher", "Harbour Post"));
        assertTexts(
                Map.of("publisher", "Harbour Post", "speaker", speaker("Mary Roe"), "location", location("Vienna")),
                "The ferry to Vienna sails again,");
    }

    @Test
    void emptyFilterIsNone() {
        assertThat(titles(Map.of())).hasSize(5);
        assertThat(filtered("quote", Map.of()).getInt("totalCount"))
                .isEqualTo(Connection.of("quotes").page().getInt("totalCount"));
    }

    @Test
    void quotesOfKinds() {
        List<String> direct = kinds(List.of("DIRECT"));
        List<String> indirect = kinds(List.of("INDIRECT"));
        assertThat(direct).isNotEmpty().containsOnly("DIRECT");
        assertThat(indirect).isNotEmpty().containsOnly("INDIRECT");
        assertThat(kinds(List.of("DIRECT", "INDIRECT"))).hasSize(direct.size() + indirect.size());
        assertThat(kinds(List.of())).isEmpty();
    }

    @Test
    void quotesOfASpeaker() {
        assertTexts(Map.of("speaker", speaker("Ann Lee")), "I have waited for the ferry for a year,");
    }

    @Test
    void quotesOfAnArticle() {
        JsonPath list = filtered("quote", Map.of("article", articles.get(0)));
        assertThat(list.getList("nodes.article.id", String.class)).hasSize(3).containsOnly(articles.get(0));
    }

    @Test
    void quotesThatNameALocation() {
        assertTexts(
                Map.of("location", location("Vienna")),
                "The ferry to Vienna sails again,",
                "This is a good day for Lisbon and Vienna,");
    }

    @Test
    void quotesOfAPublisher() {
        assertThat(filtered("quote", Map.of("publisher", "The Lantern"))
                        .getList("nodes.article.publisher", String.class))
                .isNotEmpty()
                .containsOnly("The Lantern");
    }

    @Test
    void quotesOfARangeOfTimeThatIsHalfOpen() {
        Map<String, Object> march =
                Map.of("publishedAfter", "2025-03-01T10:00:00Z", "publishedBefore", "2025-03-02T04:30:00Z");
        assertThat(filtered("quote", march).getList("nodes.article.id", String.class))
                .isNotEmpty()
                .containsOnly(articles.get(0));
        Map<String, Object> later = Map.of("publishedAfter", "2025-03-02T04:30:00Z");
        assertThat(filtered("quote", later).getList("nodes.article.id", String.class))
                .isNotEmpty()
                .containsOnly(articles.get(1), articles.get(2));
    }

    @Test
    void quotesWithAndWithoutSpeaker() {
        List<Object> known = filtered("quote", Map.of("attributed", true)).getList("nodes.speaker");
        List<Object> unknown = filtered("quote", Map.of("attributed", false)).getList("nodes.speaker");
        assertThat(known).isNotEmpty().doesNotContainNull();
        assertThat(unknown).isNotEmpty().containsOnlyNulls();
        assertThat(known.size() + unknown.size())
                .isEqualTo(filtered("quote", Map.of()).getInt("totalCount"));
    }

    @Test
    void quotesThatAreSureEnough() {
        List<Double> all = confidences(0);
        double surest = all.stream().max(Double::compare).orElseThrow();
        assertThat(all).as("has more than one value").anyMatch(confidence -> confidence < surest);
        assertThat(confidences(surest)).isNotEmpty().containsOnly(surest);
        assertThat(confidences(1.01)).isEmpty();
    }

    @Test
    void filterHoldsBeneath() {
        String query = "query($id: ID!) { article(id: $id) {"
                + " quotes(filter: {speaker: \"%s\"}) { totalCount nodes { speaker { name } } } } }";
        JsonPath answer = data(query.formatted(speaker("Mary Roe")), Map.of("id", articles.get(0)));
        assertThat(answer.getInt("article.quotes.totalCount")).isEqualTo(2);
        assertThat(answer.getList("article.quotes.nodes.speaker.name", String.class))
                .containsExactly("Mary Roe", "Mary Roe");
    }

    @Test
    void speakersOfAKind() {
        assertThat(filtered("speaker", Map.of("kind", "GROUP")).getList("nodes.name", String.class))
                .containsExactly("protesters");
        assertThat(filtered("speaker", Map.of("kind", "PERSON")).getList("nodes.name", String.class))
                .containsExactlyInAnyOrder("Mary Roe", "John Poe", "Ann Lee", "Zoë Çelik");
    }

    @Test
    void speakersWhoNameALocation() {
        assertNames(Map.of("location", location("Lisbon")), "Mary Roe", "John Poe");
        assertNames(Map.of("location", location("Nairobi")), "Zoë Çelik");
    }

    @Test
    void speakersQuotedInARangeOfTime() {
        assertNames(Map.of("quotedAfter", "2025-04-10T00:00:00Z"), "Mary Roe", "John Poe", "Ann Lee");
        assertNames(Map.of("quotedAfter", "2025-04-10T00:00:01Z"));
        assertNames(Map.of("quotedBefore", "2025-03-01T10:00:00Z"));
        assertNames(Map.of("quotedBefore", "2025-03-01T10:00:01Z"), "Mary Roe", "John Poe");
        assertNames(Map.of("quotedAfter", "2025-03-03T00:00:00Z", "quotedBefore", "2025-04-10T00:00:00Z"));
        assertNames(Map.of("quotedAfter", "0001-01-01T00:00:00Z", "location", location("Nairobi")));
    }

    @Test
    void locationsOfAKindAndCountry() {
        assertPlaces(Map.of("kind", "COUNTRY"), "Portugal");
        assertPlaces(Map.of("countryCode", "PT"), "Portugal", "Lisbon");
        assertPlaces(Map.of("countryCode", "pt", "kind", "CITY"), "Lisbon");
        assertPlaces(Map.of("countryCode", "XX"));
    }

    @Test
    void idOfAnotherTypeIsRefused() {
        String article = articles.get(0);
        String speaker = speaker("Mary Roe");
        assertBadFilter("article", "speaker", article);
        assertBadFilter("article", "location", speaker);
        assertBadFilter("quote", "speaker", article);
        assertBadFilter("quote", "article", speaker);
        assertBadFilter("quote", "location", article);
        assertBadFilter("speaker", "location", speaker);
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertBadFilter("article", "speaker", "");
        assertBadFilter("quote", "article", "7");
        assertBadFilter("speaker", "location", "Lisbon");
    }

    @Test
    void idOfNobodyMatchesNothing() {
        assertTitles(Map.of("speaker", NodeId.of(NodeId.Type.Speaker, 999_999_999)));
    }

    private static void assertBadFilter(String type, String field, String id) {
        assertBadInput("filter." + field, operation(type + "-filter"), Map.of("filter", Map.of(field, id)));
    }

    private static JsonPath filtered(String type, Map<String, ?> filter) {
        JsonPath list =
                data(operation(type + "-filter"), Map.of("filter", filter)).setRootPath("data.list");
        assertThat(list.getInt("totalCount")).isEqualTo(list.getList("nodes").size());
        return list;
    }

    private static List<String> titles(Map<String, ?> filter) {
        return filtered("article", filter).getList("nodes.title", String.class);
    }

    private static void assertTitles(Map<String, ?> filter, String... titles) {
        assertThat(titles(filter)).containsExactly(titles);
    }

    private static void assertTexts(Map<String, ?> filter, String... texts) {
        assertThat(filtered("quote", filter).getList("nodes.text", String.class))
                .containsExactly(texts);
    }

    private static void assertNames(Map<String, ?> filter, String... names) {
        assertThat(filtered("speaker", filter).getList("nodes.name", String.class))
                .containsExactlyInAnyOrder(names);
    }

    private static void assertPlaces(Map<String, ?> filter, String... names) {
        assertThat(filtered("location", filter).getList("nodes.name", String.class))
                .containsExactlyInAnyOrder(names);
    }

    private static List<String> kinds(List<String> kinds) {
        return filtered("quote", Map.of("kinds", kinds)).getList("nodes.kind", String.class);
    }

    private static List<Double> confidences(double least) {
        return filtered("quote", Map.of("minConfidence", least)).getList("nodes.confidence", Double.class);
    }

    private static String speaker(String name) {
        return data("query($name: String) { speaker(name: $name) { id } }", Map.of("name", name))
                .getString("speaker.id");
    }

    private static String location(String name) {
        return data("query($name: String) { location(name: $name) { id } }", Map.of("name", name))
                .getString("location.id");
    }
}
