package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote;
import org.junit.jupiter.api.Test;

class ContinuationRuleTest {

    @Test
    void interruptedQuoteIsTwoOfOneSpeaker() {
        assertQuotes("“We won,” said Ann Lee. “It was hard.”", "Ann Lee: We won,", "Ann Lee: It was hard.");
    }

    @Test
    void quoteWithoutMentionGoesOn() {
        assertMarked(
                "“We won the race,” said Ann Lee.\n\n“It was hard for all of us to be there.”",
                "Ann Lee: We won the race,",
                "Ann Lee: It was hard for all of us to be there.");
    }

    @Test
    void speakerGoesOnOverSeveralSentences() {
        assertMarked(
                "“We won,” said Ann Lee. “It was hard.” “It was long.”",
                "Ann Lee: We won,",
                "Ann Lee: It was hard.",
                "Ann Lee: It was long.");
    }

    @Test
    void wordsBehindTheCueDoNotStopIt() {
        assertMarked(
                "“We won,” said Ann Lee, and left. “It was very hard.”",
                "Ann Lee: We won,",
                "Ann Lee: It was very hard.");
    }

    @Test
    void reportedClauseIntroducesTheSpeaker() {
        assertMarked("Ann Lee said that she was glad. “It took all of May.”", "Ann Lee: It took all of May.");
    }

    @Test
    void introducedSpeakerIsQuotedInTheNextParagraph() {
        assertMarked(
                "Ann Lee said that she was glad.\n\n“It was hard for all of us to be there.”",
                "Ann Lee: It was hard for all of us to be there.");
        assertMarked("Ann Lee was glad.\n\n“It took us all of May.”", "Ann Lee: It took us all of May.");
    }

    @Test
    void mentionIsTheOneItGoesBackToAndThereIsNoCue() {
        ExtractedQuote second =
                marked("“We won,” said Ann Lee. “It was very hard.”").get(1);
        assertThat(second.speakerMention()).isEqualTo("Ann Lee");
        assertThat(second.cue()).isNull();
        assertThat(second.confidence()).isGreaterThan(0);
    }

    @Test
    void newParagraphIsLessSure() {
        double inParagraph =
                marked("“We won,” said Ann Lee. “It was very hard.”").get(1).confidence();
        double across =
                marked("“We won,” said Ann Lee.\n\n“It was very hard.”").get(1).confidence();
        assertThat(across).isLessThan(inParagraph);
    }

    @Test
    void contextReachesBackToWhoeverIsNamed() {
        String text = "It rained. “We won,” said Ann Lee. “It was very hard.”";
        ExtractedQuote second = marked(text).get(1);
        assertThat(text.substring(second.contextStart(), second.contextEnd()))
                .isEqualTo("“We won,” said Ann Lee. “It was very hard.”");
    }

    @Test
    void ownCueComesFirst() {
        assertMarked("“We won,” said Ann Lee. “You lost,” said Bob Roe.", "Ann Lee: We won,", "Bob Roe: You lost,");
        assertMarked("“We won,” said Ann Lee. Bob Roe said: “You lost.”", "Ann Lee: We won,", "Bob Roe: You lost.");
    }

    @Test
    void somebodyElseComesFirst() {
        assertMarked(
                "“We won,” said Ann Lee.\n\nBob Roe nodded. “You have won it all.”",
                "Ann Lee: We won,",
                "Bob Roe: You have won it all.");
    }

    @Test
    void otherMatterStopsIt() {
        assertMarked("It rained on Monday.\n\n“It took us all of May.”", "?: It took us all of May.");
        assertMarked(
                "“We won,” said Ann Lee. It rained. “It took us all of May.”",
                "Ann Lee: We won,",
                "?: It took us all of May.");
    }
}
