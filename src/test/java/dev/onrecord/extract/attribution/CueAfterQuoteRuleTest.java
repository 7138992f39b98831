package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class CueAfterQuoteRuleTest {

    @Test
    void speakerFollowsTheCueVerb() {
        assertQuotes("“We won,” said Ann Lee.", "Ann Lee: We won,");
        assertSaid("“Mend the bridge!” shouted Ann Lee.", "Ann Lee", "Ann Lee", "shouted");
        assertSaid("“We mended the bridge,” tweeted Ann Lee.", "Ann Lee", "Ann Lee", "tweeted");
    }

    @Test
    void speakerPrecedesTheCueVerb() {
        assertQuotes("“We won,” Ann Lee said.", "Ann Lee: We won,");
        assertSaid("“We mended the bridge,” Ann Lee said.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void questionKeepsItsSpeaker() {
        assertQuotes("“Did we win?” Ann Lee asked.", "Ann Lee: Did we win?");
        assertSaid("“Who mended the bridge?” Ann Lee asked.", "Ann Lee", "Ann Lee", "asked");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertQuotes("“We won the race,” according to Ann Lee.", "Ann Lee: We won the race,");
        assertSaid("“We mended the bridge,” according to Ann Lee.", "Ann Lee", "Ann Lee", "according to");
    }

    @Test
    void dashMayStandForTheComma() {
        assertSaid("“We mended the bridge” — Ann Lee said.", "Ann Lee", "Ann Lee", "said");
        assertSaid("“We mended the bridge” – Ann Lee said.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void wordsBeforeTheNameMayComeBetween() {
        assertSaid("“We mended the bridge,” state senator Ann Lee said.", "Ann Lee", "Ann Lee", "said");
        assertSaid("“We mended the bridge,” Bob Roe’s sister Ann Lee said.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void adverbsMayComeBetween() {
        assertSaid("“We mended the bridge,” quietly added Ann Lee.", "Ann Lee", "Ann Lee", "added");
        assertSaid("“We mended the bridge,” Ann Lee later told reporters.", "Ann Lee", "Ann Lee", "told");
    }

    @Test
    void insertionsDoNotHideTheSubject() {
        assertMarked("“We won the race,” Ann Lee, who leads the club, a big one, said.", "Ann Lee: We won the race,");
        assertMarked("“We won the race,” Ann Lee (R-Ohio) said in a statement.", "Ann Lee: We won the race,");
        assertSaid("“We mended the bridge,” Ann Lee, the mayor, said.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void pronounAndDescriptionAreMentionsToo() {
        assertSaid("Ann Lee came. “We mended the bridge,” she said.", "Ann Lee", "she", "said");
        assertSaid("“We mended the bridge,” said the mayor.", "mayor", "the mayor", "said");
    }

    @Test
    void hearerIsNotTheSpeaker() {
        assertSaid("“We mended the bridge,” Ann Lee told Bob Roe.", "Ann Lee", "Ann Lee", "told");
    }

    @Test
    void whoActsBeforeTheQuoteIsNotTheSpeaker() {
        assertSaid("Bob Roe listened. “We mended the bridge,” Ann Lee said.", "Ann Lee", "Ann Lee", "said");
        assertMarked(
                "Bob Roe said that it rained. “We mended the bridge,” Ann Lee said.", "Ann Lee: We mended the bridge,");
    }

    @Test
    void whatIsSaidWholeIsDirect() {
        assertThat(marked("“We mended the bridge,” said Ann Lee.").get(0).kind())
                .isEqualTo(Kind.DIRECT);
    }

    @Test
    void whatIsToldSomebodyIsDeclined() {
        assertNobody("“We mended the bridge,” Ann Lee was told.");
        assertNobody("“We mended the bridge,” she was told.");
    }

    @Test
    void verbThatReportsNothingIsDeclined() {
        assertNobody("“We mended the bridge,” Ann Lee smiled.");
        assertNobody("“We mended the bridge” was the headline.");
    }

    @Test
    void newClauseIsDeclined() {
        assertNobody("“We mended the bridge” and Bob Roe said nothing.");
    }

    @Test
    void signsAndPlaquesAreNobody() {
        assertNobody("“We mended the bridge,” the sign said.");
        assertNobody("“We mended the bridge,” read a sign outside the hall.");
    }

    @Test
    void pronounOfNobodyNamedIsNobody() {
        assertNobody("“We mended the bridge,” she said.");
    }

    @Test
    void countrySpeaksWhereNoPersonIsNamed() {
        assertSaid("“We mended the bridge,” said South Korea.", "South Korea", "South Korea", "said");
        assertSaid("“We mended the bridge,” said South Korea’s Ann Lee.", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void descriptionMayStandBeforeOrBehindTheName() {
        assertSaid(
                "“We mended the bridge,” the mayor of Ankara, Ann Lee, told reporters.", "Ann Lee", "Ann Lee", "told");
        assertSaid("“We mended the bridge,” said Bob Roe’s lawyer, Ann Lee.", "Ann Lee", "Ann Lee", "said");
    }
}
