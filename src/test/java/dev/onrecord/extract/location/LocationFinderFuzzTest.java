package dev.onrecord.extract.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.Growth;
import dev.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocationFinderFuzzTest {

    private static final String[] PIECES = {
        "Paris",
        "San José ",
        "New York",
        "Washington",
        "Ill.",
        "U.S.",
        ",",
        ", ",
        " ",
        "\n",
        "-",
        "–",
        "—",
        "'s",
        "’",
        "“",
        "(",
        ".",
        "the",
        "in",
        "of",
        "and",
        "said",
        "Mr.",
        "Georgia",
        "GEORGIA",
        "Bank",
        "state",
        "State",
        "\ud83d",
        "\ude00",
        "İ",
        "ﬁ",
        "e\u0301",
        "\u0000",
        "1",
        "AL",
        "OK",
        "St.",
        "Saint",
        "US",
        "á",
        "Reading",
        "Carson",
        "ب",
        "中"
    };

    private final LocationFinder finder = new LocationFinder();

    @Test
    void anyTextIsRead() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3000; i++) {
            String text = text(random, random.nextInt(40));
            List<Span> taken = taken(random, text.length());
            List<FoundLocation> found = finder.find(text, taken);
            assertThat(found).isEqualTo(finder.find(text, taken));
            found.forEach(
                    location -> assertThat(location.mentions()).isNotEmpty().allMatch(span -> fits(span, text)));
        }
    }

    @Test
    void manyThreadsReadAlike() {
        String text = "Turkey and Georgia met in Paris, Texas, and in Washington, D.C.";
        List<FoundLocation> alone = finder.find(text, List.of());
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> finder.find(text, List.of())))
                .allMatch(alone::equals);
    }

    @Test
    void longTextsAreReadInLinearTime() {
        for (String piece : PIECES) {
            Growth.assertLinear(
                    40_000, size -> piece.repeat(size / piece.length()), text -> finder.find(text, List.of()));
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static List<Span> taken(Random random, int length) {
        List<Span> taken = new ArrayList<>();
        for (int start = random.nextInt(20); start < length; start += 1 + random.nextInt(20)) {
            taken.add(new Span(start, Math.min(length, start + random.nextInt(12))));
        }
        return taken;
    }

    private static boolean fits(Span span, String text) {
        return span.start() >= 0 && span.start() < span.end() && span.end() <= text.length();
    }
}
