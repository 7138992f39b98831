package dev.onrecord.extract;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionTest {

    @Test
    void speakerFollowsTheCueVerb() {
        assertQuotes("“We won,” said Ann Lee.", "Ann Lee: We won,");
    }

    @Test
    void speakerPrecedesTheCueVerb() {
        assertQuotes("“We won,” Ann Lee said.", "Ann Lee: We won,");
    }

    @Test
    void cuePrecedesTheQuote() {
        assertQuotes("Ann Lee said, “We won.”", "Ann Lee: We won.");
        assertQuotes("Ann Lee told reporters on Monday: “We won.”", "Ann Lee: We won.");
        assertQuotes("Ann Lee has also said, “We won.”", "Ann Lee: We won.");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertQuotes("“We won the race,” according to Ann Lee.", "Ann Lee: We won the race,");
        assertQuotes("According to Ann Lee, “we won the race.”", "Ann Lee: we won the race.");
    }

    @Test
    void colonNamesTheSpeaker() {
        assertQuotes("Ann Lee: “We won the race.”", "Ann Lee: We won the race.");
        assertQuotes("ANN LEE: “We won the race.”", "Ann Lee: We won the race.");
    }

    @Test
    void interruptedQuoteIsTwoOfOneSpeaker() {
        assertQuotes("“We won,” Ann Lee said, “at last.”", "Ann Lee: We won,", "Ann Lee: at last.");
        assertQuotes("“We won,” said Ann Lee. “It was hard.”", "Ann Lee: We won,", "Ann Lee: It was hard.");
    }

    @Test
    void questionKeepsItsSpeaker() {
        assertQuotes("“Did we win?” Ann Lee asked.", "Ann Lee: Did we win?");
    }

    @Test
    void insertionsDoNotHideTheSubject() {
        assertMarked("“We won the race,” Ann Lee, who leads the club, a big one, said.", "Ann Lee: We won the race,");
        assertMarked("“We won the race,” Ann Lee (R-Ohio) said in a statement.", "Ann Lee: We won the race,");
    }

    @Test
    void participleGoesBackToTheSubject() {
        assertMarked("Ann Lee praised the club, calling it “the best of them all.”", "Ann Lee: the best of them all.");
        assertMarked(
                "“We won the race,” Ann Lee said, adding, “It was very hard.”",
                "Ann Lee: We won the race,",
                "Ann Lee: It was very hard.");
    }

    @Test
    void nextSentenceNamesTheSpeaker() {
        assertMarked("“We won the race at long last.” Ann Lee said so.", "Ann Lee: We won the race at long last.");
    }

    @Test
    void quoteWithoutMentionGoesOn() {
        assertMarked(
                "“We won the race,” said Ann Lee.\n\n“It was hard for all of us to be there.”",
                "Ann Lee: We won the race,",
                "Ann Lee: It was hard for all of us to be there.");
    }

    @Test
    void introducedSpeakerIsQuotedInTheNextParagraph() {
        assertMarked(
                "Ann Lee said that she was glad.\n\n“It was hard for all of us to be there.”",
                "Ann Lee: It was hard for all of us to be there.");
    }

    @Test
    void transcriptNamesItsSpeakers() {
        assertQuotes(
                "ANN LEE: We won the race at last.\n\nBOB ROE: That is good to hear.",
                "Ann Lee: We won the race at last.",
                "Bob Roe: That is good to hear.");
    }

    @Test
    void reportedClauseWithQuotedWordsIsMixed() {
        ExtractedQuote quote = only("Ann Lee said that the new plan was “a very bad idea.”");
        assertThat(quote.kind()).isEqualTo(ExtractedQuote.Kind.MIXED);
        assertThat(quote.speakerMention()).isEqualTo("Ann Lee");
        assertThat(quote.cue()).isEqualTo("said");
    }

    @Test
    void oneWordOutsideTheMarksIsStillDirect() {
        assertThat(only("But “we won the race,” said Ann Lee.").kind()).isEqualTo(ExtractedQuote.Kind.DIRECT);
        assertThat(only("Ann Lee said that “we won the race.”").kind()).isEqualTo(ExtractedQuote.Kind.DIRECT);
    }

    @Test
    void reportedClauseIsIndirect() {
        ExtractedQuote quote = only("Ann Lee said on Monday that the plan had failed.");
        assertThat(quote.kind()).isEqualTo(ExtractedQuote.Kind.INDIRECT);
        assertQuotes("Ann Lee said on Monday that the plan had failed.", "Ann Lee: the plan had failed");
        assertQuotes("The plan has failed, according to Ann Lee.", "Ann Lee: The plan has failed");
        assertQuotes("The plan has failed, said Ann Lee.", "Ann Lee: The plan has failed");
        assertQuotes("Ann Lee told reporters the plan had failed.", "Ann Lee: the plan had failed");
    }

    @Test
    void contextHoldsTheWholeSentence() {
        String text = "It rained. “We won,” said Ann Lee. Then it snowed.";
        ExtractedQuote quote = only(text);
        assertThat(text.substring(quote.contextStart(), quote.contextEnd())).isEqualTo("“We won,” said Ann Lee.");
    }

    @Test
    void cueIsGivenAsInTheText() {
        assertThat(only("“We won the race,” according to Ann Lee.").cue()).isEqualTo("according to");
        assertThat(only("“We won the race,” Ann Lee shouted.").cue()).isEqualTo("shouted");
    }

    @Test
    void quoteBelowTheFloorHasNoSpeaker() {
        Extraction found = new QuoteExtractor(1.0).extract("“We won the race,” said Ann Lee.");
        assertThat(found.quotes().get(0).speaker()).isNull();
        assertThat(found.quotes().get(0).confidence()).isZero();
    }
}
