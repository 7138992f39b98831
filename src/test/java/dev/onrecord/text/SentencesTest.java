package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesEndWithTheirSigns() {
        assertSentences("It fell. It stood! Why? Yes…", "It fell.", "It stood!", "Why?", "Yes…");
    }

    @Test
    void paragraphsEndSentences() {
        assertSentences("A headline\n\nIt fell.", "A headline", "It fell.");
    }

    @Test
    void titlesAndInitialsEndNone() {
        assertSentences("Mr. J. Poe met Sen. Roe.", "Mr. J. Poe met Sen. Roe.");
    }

    @Test
    void abbreviationEndsOneBeforeWhatBeginsOne() {
        assertSentences("He left the U.S. The rain fell.", "He left the U.S.", "The rain fell.");
        assertSentences("He left the U.S. Senate.", "He left the U.S. Senate.");
    }

    @Test
    void smallLettersBeginNone() {
        assertSentences("It cost 3.5 dollars. or so", "It cost 3.5 dollars. or so");
    }

    @Test
    void quoteThatEndsItsSentenceEndsOursToo() {
        assertSentences("“We won.” It rained.", "“We won.”", "It rained.");
        assertSentences("She said “we won.” It rained.", "She said “we won.”", "It rained.");
    }

    @Test
    void quoteThatAsksGoesOn() {
        assertSentences("“Why?” Ann asked.", "“Why?” Ann asked.");
        assertSentences("“Stop!” Ann cried.", "“Stop!” Ann cried.");
    }

    @Test
    void quoteThatEndsWithACommaGoesOn() {
        assertSentences("“We won,” Ann said.", "“We won,” Ann said.");
    }

    @Test
    void signsInsideAQuoteEndNothingOutside() {
        assertSentences("“It fell. It stood,” Ann said.", "“It fell. It stood,” Ann said.");
    }

    @Test
    void closingBracketBelongsToTheSentence() {
        assertSentences("It fell (in May.) It stood.", "It fell (in May.)", "It stood.");
    }

    @Test
    void sentencesWithoutEndAreCut() {
        Document document = Document.of("word ".repeat(1000));
        assertThat(document.sentences()).hasSizeGreaterThan(1).allMatch(sentence -> sentence.length() < 400);
    }

    @Test
    void everyTokenHasItsSentence() {
        Document document = Document.of("It fell. “We won,” Ann said.\n\nIt stood.");
        for (int token = 0; token < document.tokens().size(); token++) {
            Span sentence = document.sentences().get(document.sentenceOf(token));
            assertThat(token).isBetween(sentence.start(), sentence.end() - 1);
        }
    }

    private static void assertSentences(String text, String... expected) {
        Document document = Document.of(text);
        Stream<String> found = document.sentences().stream()
                .map(sentence -> document.spanOf(sentence.start(), sentence.end())
                        .of(text)
                        .strip());
        assertThat(found).containsExactly(expected);
    }
}
