package dev.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalityTest {

    private static final int MEGABYTE = 1 << 20;
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            " ",
            " ",
            " ",
            "\n\n",
            "\n",
            ".",
            ",",
            ":",
            "?",
            "(",
            ")",
            "—",
            "…",
            "said",
            "says",
            "told",
            "according to",
            "adding",
            "Ann Lee",
            "Mr. Poe",
            "he",
            "she",
            "who",
            "the minister",
            "officials",
            "that",
            "Foreign Minister",
            "The",
            "Monday",
            "Nov.",
            "New York",
            "Secretary of State",
            "King",
            "Black",
            "Sanders’ ",
            "co-",
            "D-N.Y.",
            "of",
            "van der",
            "Jr.",
            "U.S.",
            "Reuters",
            "\uD83D",
            "\uDE00",
            "😀",
            "é",
            "1",
            "90s",
            "<a href=\"x\">");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "‘",
                "''",
                "'",
                "x",
                "“x",
                "x”",
                " ",
                "\n",
                ".",
                ",",
                "said ",
                "said, ",
                "Ann Lee said ",
                "he said, ",
                "Ann ",
                "Ann Lee, ",
                "\"a\" ",
                "“a” said Ann Lee, ",
                "the minister said. ",
                ") said ",
                "Q: ",
                "<",
                "<a ",
                "\uD800",
                "\uDC00",
                "(",
                "A. ",
                "Ann Lee’s "
            })
    void megabyteOfAnythingIsReadInTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        AtomicReference<Extraction> found = new AtomicReference<>();
        assertTimeout(Duration.ofSeconds(30), () -> found.set(Quotes.of(text)));
        assertHolds(text, found.get());
    }

    @Test
    void megabyteOfDifferentNamesIsReadInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MEGABYTE; i++) {
            String first = Integer.toString(i, 26)
                    .chars()
                    .mapToObj(c -> String.valueOf((char) (c < 'a' ? c - '0' + 'a' : c + 10)))
                    .reduce("", String::concat);
            text.append("“I won,” said X").append(first).append(" Smith. The minister said he won. ");
        }
        String whole = text.toString();
        assertTimeout(Duration.ofSeconds(30), () -> assertHolds(whole, Quotes.of(whole)));
    }

    @Test
    void randomTextsKeepTheInvariants() {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertHolds(text.toString(), Quotes.of(text.toString()));
        }
    }

    @Test
    void sameTextGivesTheSameResult() {
        String text = "“We won,” said Ann Lee. “It was hard,” she said. Officials said that it rained.";
        assertThat(new QuoteExtractor().extract(text)).isEqualTo(new QuoteExtractor().extract(text));
    }

    private static void assertHolds(String text, Extraction found) {
        int free = 0;
        for (ExtractedQuote quote : found.quotes()) {
            assertThat(quote.start())
                    .as(text.length() < 500 ? text : "long text")
                    .isGreaterThanOrEqualTo(free);
            assertThat(quote.end()).isGreaterThan(quote.start()).isLessThanOrEqualTo(text.length());
            assertThat(quote.contextStart()).isBetween(0, quote.start());
            assertThat(quote.contextEnd()).isBetween(quote.end(), text.length());
            assertThat(quote.confidence()).isBetween(0.0, 1.0);
            free = quote.end();
        }
    }
}
