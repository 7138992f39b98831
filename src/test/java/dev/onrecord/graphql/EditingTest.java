package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.operation;
import static dev.onrecord.graphql.Writing.assertError;
import static dev.onrecord.graphql.Writing.assertStored;
import static dev.onrecord.graphql.Writing.bySpeaker;
import static dev.onrecord.graphql.Writing.confirm;
import static dev.onrecord.graphql.Writing.correct;
import static dev.onrecord.graphql.Writing.delete;
import static dev.onrecord.graphql.Writing.ingest;
import static dev.onrecord.graphql.Writing.merge;
import static dev.onrecord.graphql.Writing.quoteOf;
import static dev.onrecord.graphql.Writing.speaker;
import static dev.onrecord.graphql.Writing.speakerNames;
import static dev.onrecord.graphql.Writing.speakers;
import static dev.onrecord.graphql.Writing.speakersOf;
import static dev.onrecord.graphql.Writing.update;
import static dev.onrecord.graphql.Writing.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EditingTest {

    private static final String TWO = "“We won,” said Mara Lindqvist.\n\n“They lost,” said Ivo Brandt.";

    @Inject
    EmptyArchive archive;

    @BeforeEach
    void empty() {
        archive.empty();
    }

    // ---- quotes

    @Test
    void correctedSpeakerIsSure() {
        JsonPath article = ingest(TWO);
        JsonPath quote = correct(Map.of("id", quoteOf(article), "speaker", speaker("Ivo Brandt")));
        assertThat(quote.getString("speaker.name")).isEqualTo("Ivo Brandt");
        assertThat(quote.getString("kind")).isEqualTo("DIRECT");
        assertThat(quote.getString("attribution")).isEqualTo("CORRECTED");
        assertThat(quote.getFloat("confidence")).isEqualTo(1);
        assertThat(speakerNames()).containsExactly("Ivo Brandt");
        assertThat(speakers().getInt("nodes[0].quotes.totalCount")).isEqualTo(2);
    }

    @Test
    void nullMeansNobody() {
        JsonPath quote = correct(with(Map.of("id", quoteOf(ingest(TWO))), "speaker", null));
        assertThat(quote.<Object>get("speaker")).isNull();
        assertThat(quote.getString("attribution")).isEqualTo("CORRECTED");
        assertStored(1, 2, 1);
    }

    @Test
    void speakerLeftOutStays() {
        JsonPath quote = correct(Map.of("id", quoteOf(ingest(TWO)), "kind", "MIXED"));
        assertThat(quote.getString("speaker.name")).isEqualTo("Mara Lindqvist");
        assertThat(quote.getString("kind")).isEqualTo("MIXED");
        assertThat(quote.getString("attribution")).isEqualTo("CORRECTED");
        assertThat(quote.getFloat("confidence")).isEqualTo(1);
    }

    @Test
    void correctionSaysSomething() {
        assertError(correction(Map.of("id", quoteOf(ingest(TWO)))), "BAD_INPUT", "input");
    }

    @Test
    void correctionNamesAQuoteAndASpeaker() {
        JsonPath article = ingest(TWO);
        String quote = quoteOf(article);
        String unknownQuote = NodeId.of(NodeId.Type.Quote, 999_999_999);
        String unknownSpeaker = NodeId.of(NodeId.Type.Speaker, 999_999_999);
        assertError(correction(Map.of("id", unknownQuote, "kind", "MIXED")), "NOT_FOUND", "input.id");
        assertError(correction(Map.of("id", quote, "speaker", unknownSpeaker)), "NOT_FOUND", "input.speaker");
        assertError(correction(Map.of("id", quote, "speaker", quote)), "BAD_INPUT", "input.speaker");
        assertError(
                correction(Map.of("id", article.getString("article.id"), "kind", "MIXED")), "BAD_INPUT", "input.id");
        assertError(confirmation(unknownQuote), "NOT_FOUND", "id");
        assertError(confirmation(unknownSpeaker), "BAD_INPUT", "id");
    }

    @Test
    void confirmationIsSureAndNoCorrection() {
        JsonPath quote = confirm(quoteOf(ingest(TWO)));
        assertThat(quote.getString("attribution")).isEqualTo("CONFIRMED");
        assertThat(quote.getFloat("confidence")).isEqualTo(1);
        assertThat(quote.getString("speaker.name")).isEqualTo("Mara Lindqvist");
    }

    @Test
    void confirmedCorrectionStaysACorrection() {
        String id = quoteOf(ingest(TWO));
        correct(Map.of("id", id, "kind", "MIXED"));
        assertThat(confirm(id).getString("attribution")).isEqualTo("CORRECTED");
    }

    // ---- speakers

    @Test
    void formerNameBecomesAnAlias() {
        ingest(TWO);
        String id = speaker("Mara Lindqvist");
        JsonPath renamed = update(Map.of("id", id, "name", " Mara  Holm "));
        assertThat(renamed.getString("name")).isEqualTo("Mara Holm");
        assertThat(renamed.getList("aliases")).containsExactly("Mara Lindqvist");
        assertThat(speaker("Mara Lindqvist")).isEqualTo(id);
        assertThat(speaker("mara holm")).isEqualTo(id);
    }

    @Test
    void laterArticlesWithEitherNameLeadToTheRenamed() {
        ingest(TWO);
        update(Map.of("id", speaker("Mara Lindqvist"), "name", "Mara Holm"));
        assertThat(speakersOf(ingest("“It rained,” said Mara Holm."))).containsExactly("Mara Holm");
        assertThat(speakersOf(ingest("“It snowed,” said Mara Lindqvist."))).containsExactly("Mara Holm");
        assertThat(speakersOf(ingest("“It was late,” said Mara Lindqvist. “Too late,” said Mara Holm.")))
                .containsExactly("Mara Holm", "Mara Holm");
        assertThat(speakerNames()).containsExactly("Ivo Brandt", "Mara Holm");
    }

    @Test
    void renamedTwiceKeepsAllNames() {
        ingest(TWO);
        String id = speaker("Mara Lindqvist");
        update(Map.of("id", id, "name", "Mara Holm"));
        assertThat(update(Map.of("id", id, "name", "Mara Berg")).getList("aliases"))
                .containsExactly("Mara Holm", "Mara Lindqvist");
        assertThat(update(Map.of("id", id, "name", "Mara Lindqvist")).getList("aliases"))
                .containsExactly("Mara Berg", "Mara Holm");
    }

    @Test
    void nameOfAnotherSpeakerIsAConflict() {
        ingest(TWO);
        assertError(updating(Map.of("id", speaker("Mara Lindqvist"), "name", "Ivo BRANDT")), "CONFLICT", "input.name");
        assertThat(speakerNames()).containsExactly("Ivo Brandt", "Mara Lindqvist");
    }

    @Test
    void nameThatAnEditorGaveAnotherSpeakerIsAConflict() {
        ingest(TWO);
        update(Map.of("id", speaker("Ivo Brandt"), "name", "Ivo Holm"));
        assertError(updating(Map.of("id", speaker("Mara Lindqvist"), "name", "Ivo Holm")), "CONFLICT", "input.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "Q", "Q0", "q42", "Q42 ", "P31", "https://www.wikidata.org/wiki/Q42"})
    void wikidataIdIsAnItem(String item) {
        ingest(TWO);
        assertError(updating(Map.of("id", speaker("Ivo Brandt"), "wikidataId", item)), "BAD_INPUT", "input.wikidataId");
    }

    @Test
    void updateSaysWhomAndWhatToChange() {
        JsonPath article = ingest(TWO);
        String id = speaker("Ivo Brandt");
        assertError(updating(Map.of("id", id, "name", "  ")), "BAD_INPUT", "input.name");
        assertError(
                updating(Map.of("id", id, "addAliases", List.of("x".repeat(301)))), "BAD_INPUT", "input.addAliases");
        assertError(updating(Map.of("id", quoteOf(article), "name", "Ivo")), "BAD_INPUT", "input.id");
        assertError(
                updating(Map.of("id", NodeId.of(NodeId.Type.Speaker, 999_999_999), "name", "Ivo")),
                "NOT_FOUND",
                "input.id");
    }

    @Test
    void whatAnUpdateLeavesOutStays() {
        ingest(TWO);
        String id = speaker("Ivo Brandt");
        update(Map.of("id", id, "kind", "ORGANIZATION"));
        JsonPath updated = update(Map.of("id", id, "wikidataId", "Q42"));
        assertThat(updated.getString("name")).isEqualTo("Ivo Brandt");
        assertThat(updated.getString("kind")).isEqualTo("ORGANIZATION");
        assertThat(updated.getString("wikidataId")).isEqualTo("Q42");
    }

    @Test
    void namesAreStoredAsTextsAre() {
        ingest(TWO);
        assertThat(update(Map.of("id", speaker("Ivo Brandt"), "name", "Ivo\u0000 Cafe\u0301\u2028Brandt"))
                        .getString("name"))
                .isEqualTo("Ivo Café Brandt");
    }

    @Test
    void addedAliasLeadsLaterArticlesToTheSpeaker() {
        ingest(TWO);
        String id = speaker("Mara Lindqvist");
        JsonPath updated = update(Map.of("id", id, "addAliases", List.of("Mara L. Holm", "Maya Holm", "Maya Holm")));
        assertThat(updated.getList("aliases")).containsExactly("Mara L. Holm", "Maya Holm");
        assertThat(speakersOf(ingest("“It rained,” said Maya Holm."))).containsExactly("Mara Lindqvist");
        assertThat(speakersOf(ingest("Maya Holm was late. “It snowed,” Holm said.")))
                .containsExactly("Mara Lindqvist");
        assertThat(speakerNames()).containsExactly("Ivo Brandt", "Mara Lindqvist");
    }

    @Test
    void mentionByAnAddedAliasMeansTheSpeaker() {
        ingest(TWO);
        update(Map.of("id", speaker("Mara Lindqvist"), "addAliases", List.of("Maya Holm")));
        assertThat(ingest("“I trust Maya Holm in this,” said Ivo Brandt.")
                        .getList("article.quotes.nodes[0].mentions.name"))
                .containsExactly("Mara Lindqvist");
    }

    @Test
    void editedSpeakerStaysWithoutQuotes() {
        JsonPath article = ingest(TWO);
        update(Map.of("id", speaker("Mara Lindqvist"), "wikidataId", "Q42"));
        delete(article.getString("article.id"));
        assertThat(speakerNames()).containsExactly("Mara Lindqvist");
        assertThat(speakers().getInt("nodes[0].quotes.totalCount")).isZero();
    }

    // ---- merging

    @Test
    void mergedSpeakerGivesItsQuotesAndItsName() {
        ingest(TWO);
        ingest("“It rained,” said Ivo Brandt.");
        JsonPath merged = merge(speaker("Mara Lindqvist"), speaker("Ivo Brandt"));
        assertThat(merged.getString("name")).isEqualTo("Mara Lindqvist");
        assertThat(merged.getList("aliases")).containsExactly("Ivo Brandt");
        assertThat(merged.getInt("quotes.totalCount")).isEqualTo(3);
        assertThat(merged.getInt("articles.totalCount")).isEqualTo(2);
        assertStored(2, 3, 1);
    }

    @Test
    void idOfTheMergedLeadsToTheOther() {
        ingest(TWO);
        String into = speaker("Mara Lindqvist");
        String from = speaker("Ivo Brandt");
        merge(into, from);
        assertLeadsTo(into, from, 2, 1);
        assertLeadsTo(into, into, 2, 1);
    }

    private static void assertLeadsTo(String into, String id, int quotes, int articles) {
        JsonPath found = bySpeaker(id);
        assertThat(found.getString("speaker.id")).isEqualTo(into);
        assertThat(found.getString("node.id")).isEqualTo(into);
        assertThat(found.getString("nodes[0].id")).isEqualTo(into);
        assertThat(found.getInt("quotes.totalCount")).isEqualTo(quotes);
        assertThat(found.getInt("articles.totalCount")).isEqualTo(articles);
        assertThat(found.<Integer>getList("articles.nodes.quotes.totalCount").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(quotes);
        assertThat(found.getInt("quoteCounts[0].count")).isEqualTo(quotes);
        assertThat(found.getString("quoteCounts[0].node.id")).isEqualTo(into);
    }

    @Test
    void laterArticlesThatNameTheMergedLeadToTheOther() {
        ingest(TWO);
        String into = speaker("Mara Lindqvist");
        merge(into, speaker("Ivo Brandt"));
        assertThat(speakersOf(ingest("“It rained,” said Ivo Brandt. “It snowed,” said Mara Lindqvist.")))
                .containsExactly("Mara Lindqvist", "Mara Lindqvist");
        assertThat(ingest("“I trust Ivo Brandt in this,” said Noor Haddad.")
                        .getList("article.quotes.nodes[0].mentions.id"))
                .containsExactly(into);
        assertThat(speakerNames()).containsExactly("Mara Lindqvist", "Noor Haddad");
    }

    @Test
    void mergesFollowOneAnother() {
        ingest(TWO);
        ingest("“It rained,” said Noor Haddad.");
        String a = speaker("Mara Lindqvist");
        String b = speaker("Ivo Brandt");
        String c = speaker("Noor Haddad");
        merge(b, a);
        merge(c, b);
        assertLeadsTo(c, a, 3, 2);
        assertLeadsTo(c, b, 3, 2);
        assertThat(speakersOf(ingest("“It snowed,” said Mara Lindqvist."))).containsExactly("Noor Haddad");
        assertThat(speakers().getList("nodes[0].aliases")).containsExactly("Ivo Brandt", "Mara Lindqvist");
        assertStored(3, 4, 1);
    }

    @Test
    void nobodyIsMergedIntoItself() {
        ingest(TWO);
        String into = speaker("Mara Lindqvist");
        String from = speaker("Ivo Brandt");
        assertError(merging(into, into), "BAD_INPUT", "from");
        merge(into, from);
        assertError(merging(into, from), "BAD_INPUT", "from");
        assertError(merging(from, into), "BAD_INPUT", "from");
    }

    @Test
    void mergeNamesTwoSpeakers() {
        JsonPath article = ingest(TWO);
        String known = speaker("Mara Lindqvist");
        String unknown = NodeId.of(NodeId.Type.Speaker, 999_999_999);
        assertError(merging(known, unknown), "NOT_FOUND", "from");
        assertError(merging(unknown, known), "NOT_FOUND", "into");
        assertError(merging(known, quoteOf(article)), "BAD_INPUT", "from");
    }

    @Test
    void mergedMentionsAndCorrectionsMeanTheOther() {
        JsonPath article = ingest("“I trust Ivo Brandt in this,” said Noor Haddad. “Thank you,” said Ivo Brandt.");
        ingest("“We won,” said Mara Lindqvist.");
        String from = speaker("Ivo Brandt");
        merge(speaker("Mara Lindqvist"), from);
        JsonPath same = ingest("“I trust Ivo Brandt in this,” said Noor Haddad. “Thank you,” said Ivo Brandt.");
        assertThat(same.getList("article.quotes.nodes[0].mentions.name")).containsExactly("Mara Lindqvist");
        JsonPath quote = correct(Map.of("id", quoteOf(article), "speaker", from));
        assertThat(quote.getString("speaker.name")).isEqualTo("Mara Lindqvist");
    }

    @Test
    void mergeOfASurnameStandsWhenItsArticleComesAgain() {
        String url = "https://news.example/1";
        ingest("“We won,” said Mara Smith.");
        ingest(url, "“They lost,” Smith said.");
        merge(speaker("Mara Smith"), speaker("Smith"));
        assertThat(speakersOf(ingest(url, "It rained. “They lost,” Smith said.")))
                .containsExactly("Mara Smith");
        assertThat(speakersOf(ingest("“They left,” Smith said."))).containsExactly("Smith");
    }

    @Test
    void deletedArticlesOfTheMergedAreCountedOff() {
        JsonPath first = ingest(TWO);
        ingest("“It rained,” said Ivo Brandt.");
        String into = speaker("Mara Lindqvist");
        String from = speaker("Ivo Brandt");
        merge(into, from);
        delete(first.getString("article.id"));
        assertLeadsTo(into, from, 1, 1);
    }

    private static JsonPath correction(Map<String, ?> input) {
        return ask(operation("correct-quote"), Map.of("input", input));
    }

    private static JsonPath confirmation(String id) {
        return ask("mutation ($id: ID!) { confirmQuote(id: $id) { id } }", Map.of("id", id));
    }

    private static JsonPath updating(Map<String, ?> input) {
        return ask(operation("update-speaker"), Map.of("input", input));
    }

    private static JsonPath merging(String into, String from) {
        return ask(operation("merge-speakers"), Map.of("into", into, "from", from));
    }
}
