package dev.onrecord.extract.attribution;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertNobody;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.assertSaid;
import static dev.onrecord.extract.Quotes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedQuote.Kind;
import org.junit.jupiter.api.Test;

class CueBeforeQuoteRuleTest {

    @Test
    void cuePrecedesTheQuote() {
        assertQuotes("Ann Lee said, “We won.”", "Ann Lee: We won.");
        assertQuotes("Ann Lee told reporters on Monday: “We won.”", "Ann Lee: We won.");
        assertQuotes("Ann Lee has also said, “We won.”", "Ann Lee: We won.");
        assertSaid("Ann Lee tweeted, “We mended the bridge.”", "Ann Lee", "Ann Lee", "tweeted");
        assertSaid("Ann Lee asked: “Who mended the bridge?”", "Ann Lee", "Ann Lee", "asked");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertQuotes("According to Ann Lee, “we won the race.”", "Ann Lee: we won the race.");
        assertSaid("According to Ann Lee, “we mended the bridge.”", "Ann Lee", "Ann Lee", "According to");
    }

    @Test
    void thatLeadsToTheQuote() {
        assertSaid("Ann Lee insisted that “the bridge is safe.”", "Ann Lee", "Ann Lee", "insisted");
    }

    @Test
    void countryThatBeginsTheClauseSpeaks() {
        assertSaid("Norway insisted that “the bridge is safe.”", "Norway", "Norway", "insisted");
        assertSaid(
                "On Monday South Korea insisted that “the bridge is safe.”", "South Korea", "South Korea", "insisted");
        assertQuotes("Leaders in Norway insisted that “the bridge is safe.”", "Leaders in Norway: the bridge is safe.");
    }

    @Test
    void labelsAreSaidByWhoGivesThem() {
        assertSaid("Ann Lee called the bridge “a work of patience.”", "Ann Lee", "Ann Lee", "called");
        assertSaid("Ann Lee described the work as “hard but good.”", "Ann Lee", "Ann Lee", "described");
    }

    @Test
    void participleGoesBackToTheSubject() {
        assertMarked("Ann Lee praised the club, calling it “the best of them all.”", "Ann Lee: the best of them all.");
        assertMarked(
                "“We won the race,” Ann Lee said, adding, “It was very hard.”",
                "Ann Lee: We won the race,",
                "Ann Lee: It was very hard.");
        assertSaid("Ann Lee left, saying “the bridge will last.”", "Ann Lee", "Ann Lee", "saying");
    }

    @Test
    void participleGoesBackToSeveralWithoutAnArticle() {
        assertMarked(
                "Several small groups granted Mr. Roe a delay, saying “the bridge can wait.”",
                "Several small groups: the bridge can wait.");
        assertMarked("Protesters met Bob Roe, chanting “mend it now.”", "Protesters: mend it now.");
        assertMarked(
                "Small groups of residents marched past the Lee House, chanting, “Mend it now.”",
                "Small groups of residents: Mend it now.");
    }

    @Test
    void participleGoesBackToIt() {
        assertNobody("It attacked Bob Roe, saying “the bridge is not safe.”");
    }

    @Test
    void interruptedQuoteGoesOn() {
        assertQuotes("“We won,” Ann Lee said, “at last.”", "Ann Lee: We won,", "Ann Lee: at last.");
    }

    @Test
    void pronounAndDescriptionAreMentionsToo() {
        assertSaid("Ann Lee came. She said, “We mended the bridge.”", "Ann Lee", "She", "said");
        assertSaid("The mayor said, “We mended the bridge.”", "mayor", "The mayor", "said");
    }

    @Test
    void hearerIsNotTheSpeaker() {
        assertSaid("Ann Lee asked Bob Roe, “Who mended the bridge?”", "Ann Lee", "Ann Lee", "asked");
        assertSaid("Ann Lee warned Bob Roe that “the bridge is not safe.”", "Ann Lee", "Ann Lee", "warned");
        assertMarked("In a letter to Bob Roe, Ann Lee wrote, “We mended it.”", "Ann Lee: We mended it.");
    }

    @Test
    void whoIsSpokenOfIsNotTheSpeaker() {
        assertSaid("Ann Lee said that Bob Roe was “a very careful man.”", "Ann Lee", "Ann Lee", "said");
        assertSaid("Ann Lee, who was told by Bob Roe to go, said: “We stay.”", "Ann Lee", "Ann Lee", "said");
    }

    @Test
    void reportedWordsBesideTheQuoteMakeItMixed() {
        assertThat(marked("Ann Lee said the bridge was “safe for all of us.”")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.MIXED);
        assertThat(marked("Ann Lee insisted that “the bridge is safe.”").get(0).kind())
                .isEqualTo(Kind.DIRECT);
    }

    @Test
    void whatPeopleSayIsNobodys() {
        assertNobody("It is said, “A bridge is a promise made.”");
    }

    @Test
    void signsAndPlaquesAreNobody() {
        assertNobody("A sign said: “Do not walk on the bridge.”");
        assertNobody("Ann Lee held a sign that read “Do not walk on the bridge.”");
    }

    @Test
    void nounThatLooksLikeTheVerbIsDeclined() {
        assertNobody("The state gave no report on “the bridge at the old mill.”");
        assertNobody("The final say went to “those who mend the bridge.”");
        String rules = "The ABC rules can be changed “by a vote of all members.”";
        assertThat(marked(rules).get(0).cue()).isNull();
    }

    @Test
    void labelDoesNotReachOverAnotherClause() {
        assertQuotes("Ann Lee used the bridge while Bob Roe sorted the “worked stones” and planks.");
    }

    @Test
    void whatOneMayOnlySayIsDeclined() {
        assertQuotes("Ann Lee has the right to call a “special meeting” of the club.");
        assertSaid("Ann Lee went on to call it “the best of them all.”", "Ann Lee", "Ann Lee", "call");
    }

    @Test
    void cueOfAnotherSentenceIsDeclined() {
        assertNobody("Ann Lee said so. It rained on the “bridge at the old mill” again.");
    }
}
