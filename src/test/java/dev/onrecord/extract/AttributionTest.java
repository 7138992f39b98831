package dev.onrecord.extract;

import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionTest {

    @Test
    void transcriptNamesItsSpeakers() {
        assertQuotes(
                "ANN LEE: We won the race at last.\n\nBOB ROE: That is good to hear.",
                "Ann Lee: We won the race at last.",
                "Bob Roe: That is good to hear.");
    }

    @Test
    void interviewIsATranscriptToo() {
        assertQuotes(
                "Ann Lee: We won the race at last.\nBob Roe: That is good to hear.",
                "Ann Lee: We won the race at last.",
                "Bob Roe: That is good to hear.");
    }

    @Test
    void answersAreTheOnlyPersons() {
        String answers = "\nQ: Was it hard?\nA: It was hard, and cold.";
        assertQuotes("Ann Lee spoke to us." + answers, "?: Was it hard?", "Ann Lee: It was hard, and cold.");
        assertQuotes("Ann Lee and Bob Roe came." + answers, "?: Was it hard?", "?: It was hard, and cold.");
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
