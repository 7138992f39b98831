package dev.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalityTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int THREADS = 8;
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
    @ValueSource(strings = {"x", "\"", "word ", "Ann Lee said so. "})
    void megabyteInOneLineIsRead(String piece) {
        assertHolds(piece.repeat(MEGABYTE / piece.length()));
    }

    @Test
    void megabyteOfAnyCharactersIsRead() {
        assertHolds(anyCharacters(new Random(11), MEGABYTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "“", "”", "“”", "\"", "'", ":", "said", "said ", "“a", "a”", "\uD83D", "\uDE00"})
    void shortestTextsAreRead(String text) {
        assertHolds(text);
    }

    @Test
    void textsOfPiecesKeepTheInvariants() {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            assertHolds(ofPieces(random, random.nextInt(60)));
        }
    }

    @Test
    void textsOfAnyCharactersKeepTheInvariants() {
        Random random = new Random(8);
        for (int n = 0; n < 1000; n++) {
            assertHolds(anyCharacters(random, random.nextInt(200)));
        }
    }

    @Test
    void damagedArticlesKeepTheInvariants() {
        Random random = new Random(9);
        for (String article : SampleTexts.all()) {
            for (int n = 0; n < 50; n++) {
                assertHolds(damaged(article, random));
            }
        }
    }

    @Test
    void sameTextGivesTheSameResult() {
        Random random = new Random(10);
        for (int n = 0; n < 300; n++) {
            String text = ofPieces(random, 60);
            assertThat(new QuoteExtractor().extract(text)).isEqualTo(Quotes.of(text));
        }
    }

    @Test
    void manyThreadsReadAlike() throws Exception {
        List<String> texts = SampleTexts.all();
        QuoteExtractor extractor = new QuoteExtractor();
        List<Extraction> alone = texts.stream().map(extractor::extract).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Extraction>> readAll =
                    () -> texts.stream().map(extractor::extract).toList();
            for (Future<List<Extraction>> read : threads.invokeAll(Collections.nCopies(4 * THREADS, readAll))) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String ofPieces(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    // Code units: half of them beyond Latin, lone surrogates and all.
    private static String anyCharacters(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
        }
        return text.toString();
    }

    private static String damaged(String article, Random random) {
        StringBuilder text = new StringBuilder(article);
        for (int n = 0; n < 10; n++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.setLength(Math.max(1, text.length() - random.nextInt(40)));
            }
        }
        return text.toString();
    }

    private static void assertHolds(String text) {
        Extraction found = Quotes.of(text);
        int free = 0;
        for (ExtractedQuote quote : found.quotes()) {
            assertThat(quote.start())
                    .as(text.length() < 500 ? text : "long text")
                    .isGreaterThanOrEqualTo(free);
            assertThat(quote.end()).isGreaterThan(quote.start()).isLessThanOrEqualTo(text.length());
            assertThat(quote.contextStart()).isBetween(0, quote.start());
            assertThat(quote.contextEnd()).isBetween(quote.end(), text.length());
            assertThat(quote.confidence()).isBetween(0.0, 1.0);
            assertThat(quote.confidence() > 0).isEqualTo(quote.speaker() != null);
            assertThat(quote.cue() == null || text.contains(quote.cue())).isTrue();
            free = quote.end();
        }
        for (ExtractedLocation location : found.locations()) {
            assertThat(location.mentions())
                    .isNotEmpty()
                    .allMatch(at -> 0 <= at.start() && at.start() < at.end() && at.end() <= text.length());
        }
    }
}
