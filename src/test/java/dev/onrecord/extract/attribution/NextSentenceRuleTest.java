package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextSentenceRuleTest {

    @Test
    void nextSentenceNamesTheSpeaker() {
        assertMarked("“We won the race at long last.” Ann Lee said so.", "Ann Lee: We won the race at long last.");
        assertSaid("“We mended the bridge of our town.” Ann Lee said so.", "Ann Lee", "Ann Lee", "said");
        assertSaid("“We mended the bridge of our town.” Ann Lee told the council so.", "Ann Lee", "Ann Lee", "told");
    }

    @Test
    void pronounIsAMentionToo() {
        assertSaid(
                "Ann Lee came. It rained.\n\n“We mended the bridge.” She said so herself.", "Ann Lee", "She", "said");
    }

    @Test
    void cueInTheSentenceIsSurer() {
        double beside = marked("“We won the race,” Ann Lee said.").get(0).confidence();
        double behind =
                marked("“We won the race at last.” Ann Lee said so.").get(0).confidence();
        assertThat(behind).isLessThan(beside);
    }

    @Test
    void verbThatReportsNothingIsDeclined() {
        assertNobody("“We mended the bridge of our town.” Ann Lee smiled.");
    }

    @Test
    void nextParagraphIsDeclined() {
        assertNobody("“We mended the bridge of our town.”\n\nAnn Lee said so.");
    }

    @Test
    void cueInsideTheNextSentenceIsDeclined() {
        assertNobody("“We mended the bridge of our town.” It rained when Ann Lee said so.");
    }

    @Test
    void sentenceAfterTheNextIsDeclined() {
        assertNobody("“We mended the bridge of our town.” Ann Lee left. Bob Roe said so.");
    }

    @Test
    void quoteInsideASentenceIsDeclined() {
        assertNobody("The “great long bridge at last” fell down. Ann Lee said so.");
    }
}
