package dev.onrecord.extract;

import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearityTest {

    private static final int SIZE = 40_000;

    @BeforeAll
    static void warmUp() {
        Quotes.of(numbered("“I won,” said X# Smith of Paris. The minister told Ann Lee: \"No.\" ", SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“", "”", "„", "«", "‘", "’", "'", "''", "``", "“x", "x”", "“a ‘b ", "‘a “b ", "'a ", "s' ", "<",
                "<a "
            })
    void marksAreReadInLinearTime(String piece) {
        assertLinear(size -> repeated(piece, size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won.\n\n",
                "“We won\n",
                "“a b c d” ",
                "“We won it all,” she said. ",
                "“We won it all,” said Ann Lee. ",
                "Ann Lee: “We won it all.”\n",
                "ANN LEE: We won it all.\n\n"
            })
    void quotesAreReadInLinearTime(String piece) {
        assertLinear(size -> repeated(piece, size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", " ", "\n", ".", ",", ":", "(", "a-", "a, ", "A. ", "U.S. ", "\uD800", "\uDC00", "e\u0301"})
    void textsWithoutSentencesAreReadInLinearTime(String piece) {
        assertLinear(size -> repeated(piece, size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "said, ",
                "he said, ",
                "who said ",
                "according to ",
                "adding ",
                "Ann Lee said ",
                ") said ",
                "the minister said. ",
                "the company said it. "
            })
    void cuesAreReadInLinearTime(String piece) {
        assertLinear(size -> repeated(piece, size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann ",
                "Ann Lee’s ",
                "Mr. ",
                "of Ann Lee ",
                "Secretary of State ",
                "X# Smith ",
                "Mary X# said. ",
                "Mary X# and ",
                "Mary Smith X# ",
                "X# Bank said. It said so. ",
                "Mary X# Poe came. Poe said. ",
                "“I won,” said X# Smith. The minister said he won. "
            })
    void namesAreReadInLinearTime(String piece) {
        assertLinear(size -> numbered(piece, size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris, ", "New York", "Paris, Texas, ", "Springfield, ", "Georgia ", "Paris X# "})
    void placesAreReadInLinearTime(String piece) {
        assertLinear(size -> numbered(piece, size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q: ", "Q: a\n", "X#: a\n", "X#: “a b c d.”\n"})
    void labelsAreReadInLinearTime(String piece) {
        assertLinear(size -> numbered(piece, size));
    }

    @Test
    void officesOfOnePersonAreReadInLinearTime() {
        assertLinear(size -> numbered("X# minister Ann Lee came. “We won it,” the senator said. ", size));
        assertLinear(size -> numbered("Ann Lee, the X# clerk of it, came. “We won it,” the mayor said. ", size));
    }

    @Test
    void manyNamesOfOnePersonAreReadInLinearTime() {
        assertLinear(halves("Ann X# Lee came. ", "“We won it all,” Lee said. "));
    }

    @Test
    void oneLongQuoteAmongManyIsReadInLinearTime() {
        assertLinear(size -> "“" + numbered("Mary X# ", size / 2) + "” said Ann Lee. "
                + repeated("“We won it all,” she said. ", size / 2));
    }

    @Test
    void manyQuotesOfOnePlaceAreReadInLinearTime() {
        Growth.assertLinear(4 * SIZE, halves("Paris. ", "“a b c Paris” "), Quotes::of);
    }

    private static void assertLinear(IntFunction<String> texts) {
        Growth.assertLinear(SIZE, texts, Quotes::of);
    }

    private static IntFunction<String> halves(String first, String second) {
        return size -> numbered(first, size / 2) + numbered(second, size / 2);
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length());
    }

    /** The piece again and again, each time with other letters for "#". */
    private static String numbered(String piece, int size) {
        StringBuilder text = new StringBuilder(size + piece.length());
        for (int i = 0; text.length() < size; i++) {
            text.append(piece.replace("#", letters(i)));
        }
        return text.toString();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.isEmpty() || rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
