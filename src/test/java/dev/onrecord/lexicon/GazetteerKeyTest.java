package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerKeyTest {

    @ParameterizedTest
    @CsvSource({
        "São Paulo, sao paulo",
        "SAO-PAULO, sao paulo",
        "Łódź, lodz",
        "Xi’an, xian",
        "U.S., us",
        "Saint Louis, st louis",
        "St. Louis, st louis",
        "Århus, arhus",
        "Ærø, aero",
        "İzmir, izmir",
        "Weißenburg, weissenburg",
        "Saints Hill, saints hill"
    })
    void formsOfANameAreOne(String name, String folded) {
        assertThat(GazetteerKey.fold(name)).isEqualTo(folded);
        assertThat(GazetteerKey.hash(name)).isEqualTo(GazetteerKey.hash(folded));
    }

    @Test
    void differentNamesDiffer() {
        assertThat(GazetteerKey.hash("Paris")).isNotEqualTo(GazetteerKey.hash("Pari"));
        assertThat(GazetteerKey.hash("New York")).isNotEqualTo(GazetteerKey.hash("NewYork"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saint Louis, Missouri",
                "U.S. saint - Saints' saint",
                "São Paulo e\u0301 Saint-Étienne",
                "... --  Xi’an saint",
                "ſaint \ud83c\udf93 Saint\ud800"
            })
    void namesReadOnFromOnePlaceHaveTheKeysThatTheyHaveAlone(String text) {
        for (int start = 0; start <= text.length(); start++) {
            int from = start;
            int[] ends = IntStream.rangeClosed(start, text.length()).toArray();
            long[] alone = Arrays.stream(ends)
                    .mapToLong(end -> GazetteerKey.hash(text.substring(from, end)))
                    .toArray();
            assertThat(GazetteerKey.hashes(text, start, ends)).containsExactly(alone);
        }
    }

    @Test
    void whatHasNoLettersHasNoKey() {
        assertThat(GazetteerKey.hash("")).isZero();
        assertThat(GazetteerKey.hash("...")).isZero();
        assertThat(GazetteerKey.hash(" - ")).isZero();
    }
}
