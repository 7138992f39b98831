package dev.onrecord.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private static String best(String query, String... texts) {
        return new Highlighter(TextQuery.parse(query, "query"), new Stems()).best(List.of(texts));
    }

    @Test
    void matchedWordsStandBetweenMarks() {
        assertThat(best("talks deal", "A deal came of the talk.")).isEqualTo("A «deal» came of the «talk».");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(best("celik", "ZOË ÇELİK spoke.")).isEqualTo("ZOË «ÇELİK» spoke.");
    }

    @Test
    void lastWordMarksWhatBeginsLikeIt() {
        assertThat(best("negotiat", "The negotiations and the negotiator."))
                .isEqualTo("The «negotiations» and the «negotiator».");
    }

    @Test
    void phraseMarksOnlyItself() {
        assertThat(best("\"grain deal\"", "No deal but a grain deal.")).isEqualTo("No deal but a «grain» «deal».");
    }

    @Test
    void unwantedWordsAreNotMarked() {
        assertThat(best("deal -grain", "A grain deal.")).isEqualTo("A grain «deal».");
    }

    @Test
    void longTextIsCutBetweenWords() {
        String passage = best("corridor", "word ".repeat(200) + "the corridor opens " + "more ".repeat(200));
        assertThat(passage)
                .contains(" the «corridor» opens ")
                .startsWith("…word")
                .endsWith("more…");
        assertThat(passage.length()).isLessThan(240);
    }

    @Test
    void passageWithMostOfTheWordsIsShown() {
        String text = "deal deal deal " + "word ".repeat(200) + "a grain deal";
        assertThat(best("grain deal", text)).contains("«grain» «deal»");
    }

    @Test
    void firstOfEquallyGoodTextsIsShown() {
        assertThat(best("deal", "No match here", "The deal", "A deal")).isEqualTo("The «deal»");
        assertThat(best("grain deal", "The deal", "A grain deal")).isEqualTo("A «grain» «deal»");
    }

    @Test
    void marksOfTheTextAreNotMistaken() {
        assertThat(best("deal", "He said: «a deal»\n\nToday")).isEqualTo("He said: “a «deal»” Today");
    }

    @Test
    void textWithoutAMatchHasNoPassage() {
        assertThat(best("deal", "Nothing of it", "")).isNull();
    }

    @Test
    void wordWithoutSpacesIsNotCutForEver() {
        assertThat(best("deal", "x".repeat(2000) + " deal " + "y".repeat(2000))).contains("«deal»");
    }
}
