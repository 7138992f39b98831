package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class PassiveCueRuleTest {

    @Test
    void whoeverIsSpokenToDidNotSayIt() {
        assertNobody("Ann Lee was asked, “Who mended the bridge?”");
        assertNobody("Ann Lee was told that “the bridge is safe.”");
    }

    @Test
    void whoeverIsSpokenOfDidNotSayIt() {
        assertNobody("Bob Roe has been called the “father of the old bridge” for his work.");
    }

    @Test
    void agentSaidIt() {
        assertSaid("Ann Lee was asked by Bob Roe, “Who mended the bridge?”", "Bob Roe", "Bob Roe", "asked");
        assertSaid("Ann Lee was called “a great builder” by Bob Roe.", "Bob Roe", "Bob Roe", "called");
    }

    @Test
    void questionIsDirectAndLabelIsMixed() {
        assertThat(marked("Ann Lee was asked, “Who mended the bridge?”").get(0).kind())
                .isEqualTo(Kind.DIRECT);
        assertThat(marked("Ann Lee was called “a great builder” by Bob Roe.")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.MIXED);
    }

    @Test
    void bywordIsNoQuote() {
        assertQuotes("Bob Roe has been called the “bridge father” for his work.");
    }

    @Test
    void ownWordsOfTheSentenceComeFirst() {
        assertSaid("Ann Lee, who was asked to speak, said: “We stay.”", "Ann Lee", "Ann Lee", "said");
        assertSaid("“We stay,” said Ann Lee, who was asked “many questions.”", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void passiveOfAnotherSentenceIsDeclined() {
        assertNobody("Ann Lee was asked to come. It rained on the “bridge at the old mill” again.");
    }
}
