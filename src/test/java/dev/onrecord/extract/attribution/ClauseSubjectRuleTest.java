package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class ClauseSubjectRuleTest {

    @Test
    void subjectOfTheClauseSaidIt() {
        assertSaid("Ann Lee was “very glad to be back home.”", "Ann Lee", "Ann Lee", null);
        assertSaid("In Ankara, Ann Lee was “very glad to be back home.”", "Ann Lee", "Ann Lee", null);
    }

    @Test
    void descriptionAndPronounAreMentionsToo() {
        assertSaid("The mayor was “very glad to be back home.”", "mayor", "The mayor", null);
        assertSaid("Ann Lee came. She was “very glad to be back home.”", "Ann Lee", "She", null);
    }

    @Test
    void reportedWordsBesideTheQuoteMakeItMixed() {
        assertThat(marked("Ann Lee was “very glad to be back home” in May.")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.MIXED);
    }

    @Test
    void reportingVerbIsSurer() {
        double without =
                marked("Ann Lee was “very glad to be back home.”").get(0).confidence();
        double with =
                marked("Ann Lee said she was “very glad to be home.”").get(0).confidence();
        assertThat(without).isLessThan(with);
    }

    @Test
    void fewWordsInMarksAreNobodys() {
        assertQuotes("Ann Lee was “glad” to be home.");
    }

    @Test
    void thingsAreNobody() {
        assertNobody("It was “very good to be back home.”");
        assertNobody("The bridge was “very good to walk on.”");
    }

    @Test
    void personWhoIsNotTheSubjectIsDeclined() {
        assertNobody("Ann Lee’s bridge was “very good to walk on.”");
        assertNobody("To Ann Lee it was “very good to be back home.”");
    }

    @Test
    void subjectBehindTheQuoteIsDeclined() {
        assertNobody("The “great long bridge at last” made Ann Lee glad.");
    }
}
