package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;

import org.junit.jupiter.api.Test;

class ColonRuleTest {

    @Test
    void colonNamesTheSpeaker() {
        assertQuotes("Ann Lee: “We won the race.”", "Ann Lee: We won the race.");
        assertQuotes("ANN LEE: “We won the race.”", "Ann Lee: We won the race.");
        assertSaid("ANN LEE: “We mended the bridge.”", "Ann Lee", "ANN LEE", null);
    }

    @Test
    void subjectMayBringItsTheme() {
        assertSaid("Ann Lee on the bridge: “We mended it ourselves.”", "Ann Lee", "Ann Lee", null);
        assertSaid("Ann Lee had one answer: “We mended the bridge.”", "Ann Lee", "Ann Lee", null);
    }

    @Test
    void officeBelongsToTheSpeaker() {
        assertSaid("Ann Lee, mayor of Ankara: “We mended the bridge.”", "Ann Lee", "Ann Lee", null);
        assertSaid("Mayor Ann Lee: “We mended the bridge.”", "Ann Lee", "Ann Lee", null);
    }

    @Test
    void descriptionAndPronounAreMentionsToo() {
        assertSaid("The mayor had one answer: “We mended the bridge.”", "mayor", "The mayor", null);
        assertSaid("Ann Lee came. She had one answer: “We mended it.”", "Ann Lee", "She", null);
    }

    @Test
    void colonMayEndTheParagraphBefore() {
        assertSaid("Ann Lee had one answer:\n\n“We mended the bridge.”", "Ann Lee", "Ann Lee", null);
        assertSaid("Ann Lee said this:\n\n“We mended the bridge.”", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void colonElsewhereIsDeclined() {
        assertNobody("Time of the vote: 10:30. “We mended the bridge.”");
        assertNobody("Ann Lee: a portrait. It rained on “the bridge at the old mill.”");
    }

    @Test
    void placesAndThingsAreNobody() {
        assertNobody("The motto of Ankara: “We mended the bridge.”");
        assertNobody("Ankara: “We mended the bridge.”");
    }
}
