package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertMarked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.QuoteExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastSpeakerRuleTest {

    private static final QuoteExtractor WITHOUT_FLOOR = new QuoteExtractor(0);

    @Test
    void whoeverSpokeLastIsGuessedWhereTheFloorIsLow() {
        ExtractedQuote guessed = last("“We won,” said Ann Lee. The bridge is “as good as it ever was.”");
        assertThat(guessed.speaker().name()).isEqualTo("Ann Lee");
        assertThat(guessed.speakerMention()).isEqualTo("Ann Lee");
        assertThat(guessed.cue()).isNull();
        assertThat(guessed.confidence()).isGreaterThan(0);
    }

    @Test
    void nearestSpeakerIsMeant() {
        ExtractedQuote guessed =
                last("“We won,” said Ann Lee. “You lost,” said Bob Roe. The bridge is “as good as it ever was.”");
        assertThat(guessed.speaker().name()).isEqualTo("Bob Roe");
    }

    @Test
    void guessIsTooWeakToNameAnybody() {
        assertMarked(
                "“We won,” said Ann Lee. The bridge is “as good as it ever was.”",
                "Ann Lee: We won,",
                "?: as good as it ever was.");
    }

    @Test
    void everyOtherRuleIsSurer() {
        String text = "“We won,” said Ann Lee. Bob Roe was “very glad to be home.” The mill is “as good as new now.”";
        List<ExtractedQuote> quotes = WITHOUT_FLOOR.extract(text).quotes();
        assertThat(quotes.get(2).confidence())
                .isLessThan(quotes.get(0).confidence())
                .isLessThan(quotes.get(1).confidence());
    }

    @Test
    void whereNobodyHasSpokenThereIsNoGuess() {
        assertThat(last("Ann Lee left. The bridge is “as good as it ever was.”").speaker())
                .isNull();
    }

    private static ExtractedQuote last(String text) {
        List<ExtractedQuote> quotes = WITHOUT_FLOOR.extract(text).quotes();
        return quotes.get(quotes.size() - 1);
    }
}
