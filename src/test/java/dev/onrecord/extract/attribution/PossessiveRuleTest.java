package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class PossessiveRuleTest {

    @Test
    void quotedWordsAreTheirOwners() {
        assertSaid("Ann Lee’s “great long bridge at last” fell down.", "Ann Lee", "Ann Lee", null);
        assertSaid("Ann Lee's “great long bridge at last” fell down.", "Ann Lee", "Ann Lee", null);
    }

    @Test
    void pronounsOwnToo() {
        assertSaid("Ann Lee left. Her “great long bridge at last” fell down.", "Ann Lee", "Her", null);
        assertSaid("Bob Roe left. His “great long bridge at last” fell down.", "Bob Roe", "His", null);
    }

    @Test
    void wordsAreOnlyAPart() {
        assertThat(marked("Ann Lee’s “great long bridge at last” fell down.")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.MIXED);
    }

    @Test
    void cueComesFirst() {
        assertSaid("Ann Lee’s “great long bridge at last” fell down, Bob Roe said.", "Bob Roe", "Bob Roe", "said");
    }

    @Test
    void fewWordsInMarksAreNobodys() {
        assertQuotes("Ann Lee’s “smart” bridge fell down.");
    }

    @Test
    void placesOwnNoWords() {
        assertNobody("Ankara’s “great long bridge at last” fell down.");
    }

    @Test
    void ownerOfSomethingElseIsDeclined() {
        assertNobody("Ann Lee’s bridge, the “great long bridge at last” fell down.");
        assertNobody("The “great long bridge at last” of Ann Lee fell down.");
    }
}
