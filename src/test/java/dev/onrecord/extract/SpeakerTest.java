package dev.onrecord.extract;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.marked;
import static dev.onrecord.extract.Quotes.of;
import static dev.onrecord.extract.Quotes.speakerIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedSpeaker.Kind;
import org.junit.jupiter.api.Test;

class SpeakerTest {

    @Test
    void pronounMeansTheOneOfItsGender() {
        assertMarked(
                "Mary Roe met John Poe in town. “We won the race,” she said.\n\n“They did so,” he said.",
                "Mary Roe: We won the race,",
                "John Poe: They did so,");
    }

    @Test
    void surnameMeansTheFullName() {
        assertMarked(
                "John Poe came late. “We won the race,” Poe said. “So we did,” Mr. Poe said.",
                "John Poe: We won the race,",
                "John Poe: So we did,");
    }

    @Test
    void courtesyTitleTellsTheSpousesApart() {
        assertMarked(
                "John Poe and Mary Poe came late. “We won the race,” Mrs. Poe said. “We lost it,” Mr. Poe said.",
                "Mary Poe: We won the race,",
                "John Poe: We lost it,");
    }

    @Test
    void officeMeansItsHolder() {
        assertMarked(
                "Foreign Minister Hanna Roe came late. “We won the vote,” the minister said.",
                "Hanna Roe: We won the vote,");
        assertMarked(
                "John Poe, a spokesman for the club, came late. “We won the vote,” the spokesman said.",
                "John Poe: We won the vote,");
    }

    @Test
    void everyMentionLeadsToOneSpeaker() {
        Extraction found = of("“We won the race,” said Mary Roe. “It was hard,” she said. “Very hard,” Roe said.");
        assertThat(found.speakers()).hasSize(1);
        assertThat(found.quotes())
                .allMatch(quote -> quote.speaker() == found.speakers().get(0));
        assertThat(found.speakers().get(0).aliases()).containsExactly("Roe");
    }

    @Test
    void officeBeforeTheNameIsTheRole() {
        assertRole("“We won,” Foreign Minister Hanna Roe said.", "Hanna Roe", "Foreign Minister");
        assertRole("“We won,” U.S. Secretary of State Mary Roe said.", "Mary Roe", "U.S. Secretary of State");
        assertRole("“We won,” said club spokesman John Poe.", "John Poe", "club spokesman");
    }

    @Test
    void officeBehindTheNameIsTheRole() {
        assertRole(
                "John Poe, a spokesman for the State Department, said: “We won.”",
                "John Poe",
                "spokesman for the State Department");
        assertRole("“We won,” said Mary Roe, the head of the club.", "Mary Roe", "head of the club");
    }

    @Test
    void whatWasDoneToAPersonIsNoRole() {
        String thanked = "The residents thanked Mr. Roe, and the club helped coach Bob Poe. “We won,” ";
        assertThat(speakerIn(thanked + "Roe said.").roles()).isEmpty();
        assertRole(thanked + "Poe said.", "Bob Poe", "coach");
        assertRole("“We won,” said retired coach Bob Poe.", "Bob Poe", "retired coach");
    }

    @Test
    void itIsTheReportThatWasSpokenOf() {
        String company = "The Senate met the Dock Company. ";
        assertThat(marked(company + "It said that “the road is safe.”").get(0).speaker())
                .isNotNull();
        assertThat(marked(company + "“The bridge is safe,” the report says. It also says that “the road is safe.”"))
                .allMatch(quote -> quote.speaker() == null);
    }

    @Test
    void formsOfAddressAreNoRoles() {
        assertThat(speakerIn("“We won the race,” Mr. John Poe said.").roles()).isEmpty();
    }

    @Test
    void sourceWithoutNameIsUnnamed() {
        assertSpeaker("“We won the vote,” a senior official said.", "senior official", Kind.UNNAMED);
        assertSpeaker(
                "Turkish officials, speaking on condition of anonymity, said: “We won the vote.”",
                "Turkish officials",
                Kind.UNNAMED);
        assertSpeaker("“We won the vote,” a spokesman for Mary Roe said.", "spokesman for Mary Roe", Kind.UNNAMED);
    }

    @Test
    void crowdIsAGroup() {
        assertSpeaker("“We want bread,” protesters chanted.", "protesters", Kind.GROUP);
    }

    @Test
    void bodiesSpeak() {
        assertSpeaker("“We won the vote,” the State Department said.", "State Department", Kind.ORGANIZATION);
        assertSpeaker("Reuters reported that the vote was won.", "Reuters", Kind.ORGANIZATION);
        assertMarked(
                "The Foreign Ministry met on Monday. “We won the vote,” the ministry said in a statement.",
                "Foreign Ministry: We won the vote,");
        assertSpeaker("“We won the vote,” the ministry said.", "ministry", Kind.ORGANIZATION);
    }

    @Test
    void onlyFullNamesAreDistinctive() {
        assertThat(speakerIn("“We won the race,” said Mary Roe.").distinctive()).isTrue();
        assertThat(speakerIn("“We won the race,” Mrs. Roe said.").distinctive()).isFalse();
        assertThat(speakerIn("“We won the vote,” the ministry said.").distinctive())
                .isFalse();
        assertThat(speakerIn("“We won the vote,” the Foreign Ministry said.").distinctive())
                .isFalse();
        assertThat(speakerIn("Reuters reported that the vote was won.").distinctive())
                .isTrue();
    }

    @Test
    void quoteKnowsWhomItMentions() {
        Extraction found = of("Mary Roe came late. “I like John Poe, and Roe likes him,” said Ann Lee.");
        assertThat(found.quotes().get(0).mentions())
                .extracting(ExtractedSpeaker::name)
                .containsExactly("John Poe", "Mary Roe");
    }

    private static void assertRole(String text, String name, String role) {
        assertThat(speakerIn(text).name()).isEqualTo(name);
        assertThat(speakerIn(text).roles()).containsExactly(role);
    }

    private static void assertSpeaker(String text, String name, Kind kind) {
        assertThat(speakerIn(text).name()).isEqualTo(name);
        assertThat(speakerIn(text).kind()).isEqualTo(kind);
    }
}
