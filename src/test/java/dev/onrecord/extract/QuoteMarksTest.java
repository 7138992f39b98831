package dev.onrecord.extract;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertQuotes;

import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    @Test
    void straightMarksEnclose() {
        assertQuotes("\"We won the whole thing,\" said Ann Lee.", "Ann Lee: We won the whole thing,");
    }

    @Test
    void curlyMarksEnclose() {
        assertQuotes("“We won the whole thing,” said Ann Lee.", "Ann Lee: We won the whole thing,");
    }

    @Test
    void doubledApostrophesEnclose() {
        assertQuotes("''We won the whole thing,'' said Ann Lee.", "Ann Lee: We won the whole thing,");
        assertQuotes("``We won the whole thing,'' said Ann Lee.", "Ann Lee: We won the whole thing,");
    }

    @Test
    void britishSingleMarksEnclose() {
        assertQuotes(
                "‘We didn’t lose the workers’ trust,’ said Ann Lee.", "Ann Lee: We didn’t lose the workers’ trust,");
    }

    @Test
    void germanFrenchAndSwedishMarksEnclose() {
        assertQuotes("„We won the whole thing“, said Ann Lee.", "Ann Lee: We won the whole thing");
        assertQuotes("«We won the whole thing», said Ann Lee.", "Ann Lee: We won the whole thing");
        assertQuotes("”We won the whole thing”, said Ann Lee.", "Ann Lee: We won the whole thing");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertQuotes("The workers' union and the owners' club didn't meet in the '90s.");
        assertQuotes("The workers’ union and the owners’ club didn’t meet in the ’90s.");
    }

    @Test
    void nestedQuotesStayInside() {
        assertQuotes(
                "“He told me, ‘Go home,’ and I went,” said Ann Lee.", "Ann Lee: He told me, ‘Go home,’ and I went,");
        assertQuotes("\"I call it \"the end\" of it all,\" said Ann Lee.", "Ann Lee: I call it \"the end\" of it all,");
    }

    @Test
    void quoteOverParagraphsIsOne() {
        assertQuotes(
                "“We won the whole thing.\n\n“And we are glad of it,” said Ann Lee.",
                "Ann Lee: We won the whole thing.\n\n“And we are glad of it,");
    }

    @Test
    void missingClosingMarkEndsWithTheParagraph() {
        assertMarked(
                "Ann Lee said, “We won the whole thing.\n\nThe rain fell all day.", "Ann Lee: We won the whole thing.");
    }

    @Test
    void forgottenClosingMarkDoesNotSwallowTheNextQuote() {
        assertMarked("Ann Lee said, “We won it all. “It was hard for us,” she said.", "Ann Lee: It was hard for us,");
    }

    @Test
    void marksInMarkupAreNone() {
        assertQuotes("The <a href=\"https://example.org\">report</a> came out on Monday.");
    }

    @Test
    void soCalledThingsAreNoQuotes() {
        assertQuotes("The so-called “experts” met in a hall.");
        assertQuotes("They were shown the film “Jaws” on Monday.");
        assertQuotes("Joe “Bud” Miller lives in a “smart” house.");
    }
}
