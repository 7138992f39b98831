package dev.onrecord.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.BadInputException;
import org.junit.jupiter.api.Test;

class TextQueryTest {

    /** Clauses apart by spaces: phrases with dashes, the beginning of a word with a star, the unwanted with a minus. */
    private static void assertRead(String text, String expected) {
        TextQuery query = TextQuery.parse(text, "query");
        StringBuilder read = new StringBuilder();
        query.wanted().forEach(clause -> read.append(' ').append(shown(clause)));
        query.unwanted().forEach(clause -> read.append(" !").append(shown(clause)));
        assertThat(read.substring(1)).as(text).isEqualTo(expected);
    }

    private static String shown(TextQuery.Clause clause) {
        return String.join("-", clause.words()) + (clause.beginning() ? "*" : "");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> TextQuery.parse(text, "filter.text"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("filter.text: " + message);
    }

    @Test
    void wordsAreFoldedAndTheLastMayBeABeginning() {
        assertRead("Grain  Corridor", "grain corridor*");
        assertRead("ÇELİK", "celik*");
        assertRead("Straße", "strasse*");
        assertRead("grain", "grain*");
    }

    @Test
    void oneLetterIsNoBeginning() {
        assertRead("vitamin d", "vitamin d");
    }

    @Test
    void phrasesStandInQuotationMarksOfAnyKind() {
        assertRead("\"grain corridor\" deal", "grain-corridor deal*");
        assertRead("“grain corridor”", "grain-corridor");
        assertRead("deal \"grain", "deal grain");
        assertRead("ask\"grain corridor\"now", "ask grain-corridor now*");
    }

    @Test
    void minusExcludes() {
        assertRead("deal -grain", "deal !grain");
        assertRead("deal -\"grain corridor\" now", "deal now* !grain-corridor");
        assertRead("deal −grain", "deal !grain");
        assertRead("deal -long-term", "deal !long-term");
    }

    @Test
    void minusWithinAWordIsNone() {
        assertRead("long-term", "long term*");
        assertRead("deal - grain", "deal grain*");
    }

    @Test
    void punctuationIsNothing() {
        assertRead("(deal), & grain! *", "deal grain");
        assertRead("deal \"...\"", "deal");
        assertRead("a' or 1=1 --", "a or 1");
    }

    @Test
    void repeatedWordsAreOne() {
        assertRead("\"deal\" deal -x -x", "deal !x");
    }

    @Test
    void initialsAreOneWordAndPossessivesNone() {
        assertRead("U.S. minister's", "us minister*");
        assertRead("O’Brien’s", "o brien*");
    }

    @Test
    void queryWithoutAWantedWordIsRefused() {
        assertRefused("", "give at least one word");
        assertRefused(" \t", "give at least one word");
        assertRefused("\"?!\" …", "give at least one word");
        assertRefused("-grain", "give at least one word without a minus");
    }

    @Test
    void queryOfTooMuchIsRefused() {
        assertRefused("x".repeat(1001), "has 1001 characters; give 1000 at most");
        assertRefused("ab ".repeat(51).strip(), "has 51 words; give 50 at most");
    }

    @Test
    void queriesOfTheSameWordsAreEqual() {
        assertThat(TextQuery.parse(" Grain DEAL", "query")).isEqualTo(TextQuery.parse("grain, deal", "query"));
        assertThat(TextQuery.parse("grain deal", "query")).isNotEqualTo(TextQuery.parse("deal grain", "query"));
    }
}
