package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“we won it”",
                "\"we won it\"",
                "''we won it''",
                "``we won it''",
                "„we won it“",
                "„we won it”",
                "«we won it»",
                "»we won it«",
                "”we won it”",
                "‘we won it’",
                "'we won it'",
                "＂we won it＂"
            })
    void marksOfAllCommonStylesEnclose(String quoted) {
        assertQuoted("They say " + quoted + " here.", "we won it");
        assertQuoted(quoted + " they say.", "we won it");
        assertQuoted("They say (" + quoted + ").", "we won it");
    }

    @Test
    void frenchSpacesAreInsideTheMarks() {
        assertQuoted("Ils disent « nous avons gagné ».", " nous avons gagné ");
    }

    @Test
    void quotesFollowOneAnother() {
        assertQuoted("“We won,” she said, “at last.” “Yes.”", "We won,", "at last.", "Yes.");
        assertQuoted("\"We won,\" she said, \"at last.\" \"Yes.\"", "We won,", "at last.", "Yes.");
    }

    @Test
    void quotesInsideQuotesStayInside() {
        assertQuoted("“He said ‘go’ to me.”", "He said ‘go’ to me.");
        assertQuoted("“He said “go” to me.”", "He said “go” to me.");
        assertQuoted("„Er sagte ‚geh‘ zu mir.“", "Er sagte ‚geh‘ zu mir.");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertQuoted("Don't. The workers' club met the owners' club in the '90s.");
        assertQuoted("Don’t. The workers’ club met the owners’ club in the ’90s.");
        assertQuoted("Rock 'n' roll 'til the mornin'.");
    }

    @Test
    void possessiveInsideSingleMarksDoesNotCloseThem() {
        assertQuoted("‘The workers’ club won,’ she said.", "The workers’ club won,");
        assertQuoted("'The workers' club won,' she said.", "The workers' club won,");
    }

    @Test
    void singleMarksCountOnlyWithoutDoubleOnes() {
        assertQuoted("“We won ‘it’ all,” she said of the ‘race’.", "We won ‘it’ all,");
    }

    @Test
    void openingMarkRepeatedInTheNextParagraphGoesOn() {
        assertQuoted("“We won.\n\n“We are glad.\n\n“Yes.”", "We won.\n\n“We are glad.\n\n“Yes.");
    }

    @Test
    void closingMarkWithoutOpeningOneIsNone() {
        assertQuoted("We won,” she said.");
    }

    @Test
    void marksInMarkupAreNone() {
        assertQuoted("A <a href=\"x\">link</a> and “one quote”.", "one quote");
    }

    private static void assertQuoted(String text, String... expected) {
        assertThat(Document.of(text).quotes().stream()
                        .map(quote -> quote.inner().of(text)))
                .containsExactly(expected);
    }
}
