package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class CueEndsSentenceRuleTest {

    @Test
    void cueAtTheEndGovernsTheWholeSentence() {
        assertSaid("The “old bridge at the mill” must go, Ann Lee said.", "Ann Lee", "Ann Lee", "said");
        assertSaid("The “old bridge at the mill” must go, said Ann Lee.", "Ann Lee", "Ann Lee", "said");
        assertSaid("The “old bridge at the mill” must go, the mayor said.", "mayor", "the mayor", "said");
    }

    @Test
    void accordingToNeedsNoComma() {
        assertSaid("The “old bridge at the mill” must go according to Ann Lee.", "Ann Lee", "Ann Lee", "according to");
        assertSaid("The “old bridge at the mill” must go, according to Ann Lee.", "Ann Lee", "Ann Lee", "according to");
    }

    @Test
    void dayAndPlaceMayFollow() {
        assertSaid("The “old bridge at the mill” must go, Ann Lee said Monday.", "Ann Lee", "Ann Lee", "said");
        assertSaid("The “old bridge at the mill” must go, Ann Lee said on Monday.", "Ann Lee", "Ann Lee", "said");
        assertSaid("The “old bridge at the mill” must go, Ann Lee said in Ankara.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void titleMayStandBehindTheComma() {
        assertSaid("The “old bridge at the mill” must go, Mayor Ann Lee said.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void quotedWordsAreAPart() {
        assertThat(marked("The “old bridge at the mill” must go, Ann Lee said.")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.MIXED);
    }

    @Test
    void reasonIsDeclined() {
        assertNobody("The “old bridge at the mill” must go because Ann Lee said so.");
    }

    @Test
    void cueWithItsOwnClauseIsDeclined() {
        assertNobody("The “old bridge at the mill” must go, although Ann Lee said the mill must stay.");
        assertNobody("The “old bridge at the mill” stood where Ann Lee said nothing.");
    }

    @Test
    void relativeClauseIsDeclined() {
        assertNobody("The “old bridge at the mill” had a sign that said stop.");
    }

    @Test
    void cueOfTheNextSentenceIsDeclined() {
        assertNobody("The “old bridge at the mill” must go. It rained, Ann Lee said.");
    }
}
