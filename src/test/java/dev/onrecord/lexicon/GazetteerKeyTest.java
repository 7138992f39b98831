package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatHasNoLettersHasNoKey() {
        assertThat(GazetteerKey.hash("")).isZero();
        assertThat(GazetteerKey.hash("...")).isZero();
        assertThat(GazetteerKey.hash(" - ")).isZero();
    }
}
