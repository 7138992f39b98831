package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.GivenQuote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever comes in, a reader answers, or complains of a field by name; what it answers fits together. */
class FormatRobustnessTest {

    private static final int ROUNDS = 500;
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "-1",
            "1e999",
            "\\u0000",
            "\\ud800",
            "<",
            ">",
            "&",
            "]]>",
            "<!--",
            "\"@id\"",
            "\"@type\"",
            "\"start\":-5,",
            "🔔",
            "\n",
            " ",
            "");

    private static List<ArticleDocument> documents() {
        return Stream.of(ForeignFormat.values()).map(ForeignFormat::document).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyReaderIsTotal() {
        List<String> seeds = new ArrayList<>(
                FormatFixtures.FILES.stream().map(FormatFixtures::file).toList());
        seeds.add(new JsonLdExport().write(FormatFixtures.stored("https://ringroad.example/bell")));
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getClass().getSimpleName(), () -> assertTotal(document, seeds)));
    }

    private static void assertTotal(ArticleDocument document, List<String> seeds) {
        Random random = new Random(20260302);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String seed = seeds.get(random.nextInt(seeds.size()));
            String line = seed.lines().skip(random.nextInt(2)).findFirst().orElse("");
            String text = mutated(random, random.nextInt(3) == 0 ? line : seed);
            read += answers(document, text);
            ForeignFormat.detect("-", text);
        }
        assertThat(read).isPositive();
    }

    private static String mutated(Random random, String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(random.nextInt(10) == 0 ? 400 : 6));
            mutated.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        return mutated.toString();
    }

    /** How many articles were read; a complaint that is no BadInputException fails the test. */
    private static int answers(ArticleDocument document, String text) {
        int read = 0;
        try {
            for (ArticlePart part : document.read(text)) {
                read += answers(part);
            }
        } catch (BadInputException told) {
            assertThat(told.getMessage()).contains(": ");
        }
        return read;
    }

    private static int answers(ArticlePart part) {
        try {
            SubmittedArticle article = part.read();
            assertThat(article.submission().body() == null)
                    .isNotEqualTo(article.submission().html() == null);
            for (GivenQuote quote : article.findings() == null
                    ? List.<GivenQuote>of()
                    : article.findings().quotes()) {
                assertThat(article.submission().body().substring(quote.start(), quote.end()))
                        .isEqualTo(quote.text());
            }
            return 1;
        } catch (BadInputException told) {
            return 0;
        }
    }

    @Test
    void depthIsRefused() {
        for (ArticleDocument document : documents()) {
            for (String deep : List.of("[".repeat(200_000), "{\"a\":".repeat(200_000), "<a>".repeat(200_000))) {
                assertThatThrownBy(() -> document.read(deep)).isInstanceOf(BadInputException.class);
                assertThatCode(() -> ForeignFormat.detect("-", deep)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void quotationsAreCounted() {
        String quotation = "{\"@type\":\"Quotation\",\"text\":\"a\"},";
        String many = "{\"@type\":\"NewsArticle\",\"articleBody\":\"b\",\"hasPart\":[" + numbered(quotation) + "{}]}";
        assertThatThrownBy(() -> new JsonLdDocument().read(many).get(0).read())
                .hasMessageStartingWith("hasPart: has 10001");
        String lines = "{\"articleID\":\"a\",\"quotations\":[" + "{\"quotation\":\"a\"},".repeat(10_001) + "{}]}";
        assertThatThrownBy(() -> new QuotebankDocument().read(lines).get(0).read())
                .hasMessageStartingWith("quotations: has 10001");
    }

    private static String numbered(String quotation) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) {
            all.append(quotation.replace("\"a\"", "\"a" + i + "\""));
        }
        return all.toString();
    }

    @Test
    void anyBytesAreDecodedOrRefused() {
        Random random = new Random(7);
        byte[] page = "<meta charset=\"utf-16\"><?xml encoding='big5'?><meta charset=shift_jis>Málaga"
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 1000; round++) {
            byte[] bytes = page.clone();
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                MarkupText.decode(bytes);
            } catch (BadInputException told) {
                assertThat(told.getMessage()).startsWith("text: ");
            }
        }
    }
}
