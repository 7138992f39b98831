package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;
import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Refusal.assertBadInput;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.check.ArchiveCheck;
import dev.onrecord.graphql.Fixtures.Place;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed is found, best first, by the same rules on every database. */
@QuarkusTest
class SearchTest {

    private static final String SEARCH = operation("search");

    @Inject
    SmallArchive archive;

    @Inject
    ArchiveCheck check;

    @Inject
    Fixtures fixtures;

    private List<String> articles = List.of();

    @BeforeEach
    void fill() {
        articles = archive.fill();
    }

    private static JsonPath search(Map<String, ?> variables) {
        return data(SEARCH, variables).setRootPath("data.search");
    }

    private static JsonPath search(String query, String... types) {
        return types.length == 0
                ? search(Map.of("query", query))
                : search(Map.of("query", query, "types", List.of(types)));
    }

    /** What was found, in order: titles, names and texts. */
    private static List<String> found(String query, String... types) {
        JsonPath answer = search(query, types);
        List<String> labels = new ArrayList<>();
        for (Map<String, String> node : answer.<Map<String, String>>getList("nodes")) {
            node.forEach((field, value) -> {
                if (!field.equals("__typename")) {
                    labels.add(value);
                }
            });
        }
        assertThat(answer.getInt("totalCount")).isEqualTo(labels.size());
        return labels;
    }

    @Test
    void allWordsMustOccur() {
        assertThat(found("ferry Vienna", "QUOTE")).containsExactly("The ferry to Vienna sails again,");
        assertThat(found("ferry Nairobi")).isEmpty();
    }

    @Test
    void everyTypeIsSearchedUnlessTold() {
        JsonPath answer = search("Lisbon");
        assertThat(new HashSet<>(answer.getList("nodes.__typename")))
                .isEqualTo(new HashSet<>(List.of("Article", "Quote", "Location")));
        assertThat(answer.getString("nodes[0].place")).isEqualTo("Lisbon");
        assertThat(found("Lisbon", "LOCATION")).containsExactly("Lisbon");
        assertThat(search("Lisbon", "QUOTE", "LOCATION").getInt("totalCount")).isEqualTo(4);
        assertThat(search(Map.of("query", "Lisbon", "types", List.of())).getInt("totalCount"))
                .isZero();
    }

    @Test
    void titleCountsMoreThanBody() {
        Fixtures.ingest(
                article("Harvest").text("The spring was dry; of irrigation nobody spoke."),
                article("Irrigation").text("The spring was dry; of the harvest nobody spoke."));
        assertThat(found("irrigation", "ARTICLE")).containsExactly("Irrigation", "Harvest");
        assertThat(found("harvest", "ARTICLE")).containsExactly("Harvest", "Irrigation");
    }

    @Test
    void scoresFall() {
        List<Float> scores = search("ferry").getList("edges.score", Float.class);
        assertThat(scores).hasSizeGreaterThan(2).allMatch(score -> score > 0);
        for (int i = 1; i < scores.size(); i++) {
            assertThat(scores.get(i)).isLessThanOrEqualTo(scores.get(i - 1));
        }
    }

    @Test
    void formsOfAWordAreTheWord() {
        assertThat(found("sailing ferries", "QUOTE")).containsExactly("The ferry to Vienna sails again,");
        assertThat(found("\"working hard\"", "QUOTE")).containsExactly("The engineers in Lisbon worked hard,");
    }

    @Test
    void commonWordsAreWords() {
        assertThat(found("\"all of us\"", "QUOTE")).containsExactly("The ferry is older than all of us,");
        Fixtures.ingest(
                article("Of the").text("It is in the one that we have."),
                article("The of").text("In, it is."));
        assertThat(found("\"of the\"", "ARTICLE")).containsExactly("Of the");
        assertThat(found("\"it is in the\"", "ARTICLE")).containsExactly("Of the");
        assertThat(found("\"the one that we have\"", "ARTICLE")).containsExactly("Of the");
    }

    @Test
    void lastWordMayBeABeginning() {
        assertThat(found("engine", "QUOTE")).containsExactly("The engineers in Lisbon worked hard,");
        assertThat(found("Lisbon engineer", "QUOTE")).hasSize(1);
        assertThat(found("engin Lisbon", "QUOTE")).hasSize(1); // a stem, by chance
        assertThat(found("engineer Lisb", "QUOTE")).hasSize(1);
        assertThat(found("Lisb engineer", "QUOTE")).isEmpty();
        assertThat(found("\"Lisb\"", "QUOTE")).isEmpty();
    }

    @Test
    void beginningHasTwoLettersAtLeast() {
        assertThat(found("Li", "LOCATION")).containsExactly("Lisbon");
        assertThat(found("older Li", "QUOTE")).isEmpty();
        assertThat(found("engineers li", "QUOTE")).containsExactly("The engineers in Lisbon worked hard,");
        assertThat(found("L", "LOCATION")).isEmpty();
        Fixtures.ingest(
                article("Plan L").text("It is not about Lisbon."),
                article("Plan Lisbon").text("It is."));
        assertThat(found("plan L", "ARTICLE")).containsExactly("Plan L");
        assertThat(found("plan Li", "ARTICLE")).containsExactly("Plan Lisbon", "Plan L");
    }

    @Test
    void beginningOfAFormIsFoundThoughTheStemIsShorter() {
        Fixtures.ingest(article("A round").text("The negotiations begin."));
        for (String beginning : List.of("nego", "negotiat", "negotiati", "negotiations", "negotiating")) {
            assertThat(found(beginning, "ARTICLE")).as(beginning).containsExactly("A round");
        }
    }

    @Test
    void phraseStandsTogether() {
        assertThat(found("\"ferry to Vienna\"", "QUOTE")).hasSize(1);
        assertThat(found("\"Vienna to ferry\"")).isEmpty();
        assertThat(found("\"for the ferry\" year", "QUOTE")).containsExactly("I have waited for the ferry for a year,");
    }

    @Test
    void phraseStandsInOneText() {
        Fixtures.ingest(
                article("Of the heron").text("It is here."),
                article("Two names").text("“I see it,” said Captain Ada Quill. “It left,” said Quill."));
        assertThat(found("\"heron it\"", "ARTICLE")).isEmpty();
        assertThat(found("\"ada quill\"", "SPEAKER")).containsExactly("Ada Quill");
        assertThat(found("\"quill quill\"", "SPEAKER")).isEmpty();
        assertThat(found("\"quill ada\"", "SPEAKER")).isEmpty();
        assertThat(found("\"quill captain\"", "SPEAKER")).isEmpty();
    }

    @Test
    void minusExcludes() {
        assertThat(found("ferry -Vienna", "QUOTE"))
                .containsExactlyInAnyOrder(
                        "I have waited for the ferry for a year,", "The ferry is older than all of us,");
        assertThat(found("ferry -\"older than\" -vienna", "QUOTE"))
                .containsExactly("I have waited for the ferry for a year,");
        assertThat(found("mill -bridge", "ARTICLE")).containsExactly("The mill closes");
        assertThat(found("ferry -Vienna", "ARTICLE")).isEmpty();
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(found("ZOE celik", "SPEAKER")).containsExactly("Zoë Çelik");
        assertThat(found("Zoë Çelik", "SPEAKER")).containsExactly("Zoë Çelik");
        Fixtures.ingest(article("A café in Łódź").text("Its name is Straßenbahn."));
        assertThat(found("cafe lodz strassenbahn", "ARTICLE")).containsExactly("A café in Łódź");
    }

    @Test
    void initialsAreOneWord() {
        Fixtures.ingest(article("U.S. ships").text("The U.S. sends ships."));
        assertThat(found("US ships", "ARTICLE")).containsExactly("U.S. ships");
        assertThat(found("u.s. ships", "ARTICLE")).containsExactly("U.S. ships");
    }

    @Test
    void namesAndTitlesThatManyArticlesBringAtOnceAreFound() {
        Fixtures.ingest(IntStream.range(0, 60)
                .mapToObj(number -> article("Gate " + number)
                        .text("“The gate is open,” said Provost Ilse Tandari. Prof. Tandari spoke " + number
                                + " times."))
                .toArray(Fixtures.Draft[]::new));
        assertThat(found("provost", "SPEAKER")).containsExactly("Ilse Tandari");
        assertThat(check.run(flaw -> {})).isZero();
    }

    @Test
    void speakersAreFoundByRolesAndAliases() {
        assertThat(found("foreign minister", "SPEAKER")).containsExactly("Mary Roe");
        assertThat(found("minister Roe", "SPEAKER")).containsExactly("Mary Roe");
        Writing.update(Map.of("id", Writing.speaker("Ann Lee"), "addAliases", List.of("The Captain")));
        assertThat(found("captain", "SPEAKER")).containsExactly("Ann Lee");
    }

    @Test
    void renamedSpeakerIsFoundByBothNames() {
        Writing.update(Map.of("id", Writing.speaker("Ann Lee"), "name", "Ann Lee-Holt"));
        assertThat(found("Holt", "SPEAKER")).containsExactly("Ann Lee-Holt");
        assertThat(found("Ann Lee", "SPEAKER")).containsExactly("Ann Lee-Holt");
    }

    @Test
    void mergedSpeakerIsFoundAsTheOther() {
        Writing.merge(Writing.speaker("Mary Roe"), Writing.speaker("Ann Lee"));
        assertThat(found("Ann Lee", "SPEAKER")).containsExactly("Mary Roe");
        assertThat(found("Roe", "SPEAKER")).containsExactly("Mary Roe");
    }

    @Test
    void deletedArticleIsGoneWithItsQuotesAndSpeakers() {
        Writing.delete(articles.get(2));
        assertThat(found("ferry")).isEmpty();
        assertThat(found("Ann Lee", "SPEAKER")).isEmpty();
        assertThat(found("foreign minister", "SPEAKER")).containsExactly("Mary Roe");
        Writing.delete(articles.get(0));
        assertThat(found("foreign minister", "SPEAKER")).isEmpty();
        assertThat(found("Roe", "SPEAKER")).containsExactly("Mary Roe");
    }

    @Test
    void changedArticleIsFoundAsItIs() {
        Writing.ingest("https://lantern.example/bridge", "“The tunnel is better,” said Mary Roe.");
        assertThat(found("tunnel", "QUOTE")).hasSize(1);
        assertThat(found("bridge", "QUOTE", "ARTICLE")).isEmpty();
        assertThat(found("engineers", "QUOTE")).isEmpty();
    }

    @Test
    void newArticleIsFoundAtOnce() {
        for (int i = 0; i < 20; i++) {
            String id = Fixtures.ingest(article("Whale number w" + i).quote("Ada Quill", "I saw whale w" + i))
                    .get(0);
            JsonPath answer = search("w" + i, "ARTICLE");
            assertThat(answer.getList("edges.node.id", String.class)).containsExactly(id);
            assertThat(search("w" + i, "QUOTE").getInt("totalCount")).isEqualTo(1);
        }
    }

    @Test
    void newLocationsOfAnArticleAreFound() {
        Fixtures.ingest(article("Far away").text("They came to Reykjavik in Iceland."));
        assertThat(found("reykjavik", "LOCATION")).isNotEmpty();
    }

    @Test
    void refusedArticleLeavesNoTrace() {
        JsonPath answer = GraphqlClient.ask(
                operation("ingest-articles"),
                Map.of("inputs", List.of(Map.of("title", "Zebra", "body", "A zebra."), Map.of("title", "Empty"))));
        assertThat(answer.<Object>get("errors")).isNotNull();
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    void highlightShowsTheMatchedWords() {
        assertThat(search("sailing ferri", "QUOTE").getString("edges[0].highlight"))
                .isEqualTo("The «ferry» to Vienna «sails» again,");
        assertThat(search("foreign minister", "SPEAKER").getString("edges[0].highlight"))
                .isEqualTo("«Foreign» «Minister»");
        assertThat(search("celik", "SPEAKER").getString("edges[0].highlight")).isEqualTo("Zoë «Çelik»");
        assertThat(search("lisbon", "LOCATION").getString("edges[0].highlight")).isEqualTo("«Lisbon»");
        assertThat(search("opens bridge", "ARTICLE").getString("edges[0].highlight"))
                .contains("We «open» the «bridge» to Lisbon today");
    }

    @Test
    void badInputIsNamed() {
        assertBadInput("query", SEARCH, Map.of("query", ""));
        assertBadInput("query", SEARCH, Map.of("query", "… ?!"));
        assertBadInput("query", SEARCH, Map.of("query", "-ferry"));
        assertBadInput("query", SEARCH, Map.of("query", "x".repeat(2000)));
        assertBadInput("first", SEARCH, Map.of("query", "ferry", "first", 101));
        assertBadInput("first", SEARCH, Map.of("query", "ferry", "first", -1));
        assertBadInput("after", SEARCH, Map.of("query", "ferry", "after", "nonsense"));
    }

    @Test
    void strangeQueriesFindNothingAndFailNot() {
        for (String query :
                List.of("'", "a'b", "\\", "x:*", "a & b | !c", "(", "\"", "a\u0000b", "日本語", "🐟 fish", "1e5 0x12")) {
            assertThat(GraphqlClient.ask(SEARCH, Map.of("query", query)).getList("errors.extensions.code"))
                    .as(query)
                    .satisfiesAnyOf(
                            codes -> assertThat(codes).isNull(),
                            codes -> assertThat(codes).isEqualTo(List.of("BAD_INPUT")));
        }
        fixtures.locate(Place.city("日本語", "JP"));
        assertThat(found("日本語", "LOCATION")).containsExactly("日本語");
    }
}
