package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void everyLineIsAParagraph() {
        assertParagraphs("One.\nTwo.\n\nThree.", "One.", "Two.", "Three.");
        assertParagraphs("One.\r\nTwo.\rThree.", "One.", "Two.", "Three.");
        assertParagraphs("One.\u2028Two.\u2029Three.\u0085Four.", "One.", "Two.", "Three.", "Four.");
    }

    @Test
    void whiteSpaceAroundIsLeftOut() {
        assertParagraphs("  One. \n\t Two.\u00A0", "One.", "Two.");
    }

    @Test
    void emptyLinesAreNoParagraphs() {
        assertParagraphs("");
        assertParagraphs(" \n \n\n");
        assertParagraphs("\n\nOne.\n\n\n", "One.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertParagraphs("The bridge\nstood.", "The bridge\nstood.");
        assertParagraphs("A bridge,\na mill.", "A bridge,\na mill.");
    }

    @Test
    void lineThatEndsItsSentenceIsNotWrapped() {
        assertParagraphs("It stood.\nit fell.", "It stood.", "it fell.");
        assertParagraphs("The bridge\nThe mill", "The bridge", "The mill");
        assertParagraphs("The bridge\n\nstood.", "The bridge", "stood.");
    }

    private static void assertParagraphs(String text, String... expected) {
        assertThat(Paragraphs.of(text).stream().map(span -> span.of(text))).containsExactly(expected);
    }
}
