package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"We won.", "“Siège”\n\tde\u00a0São Paulo\u200b", "\u7f8e\u56fd", "a \ud83c\udf93 b", ""})
    void textThatIsPlainStays(String text) {
        assertThat(PlainText.normalize(text)).isEqualTo(text);
    }

    @Test
    void lineEndsBecomeOne() {
        assertThat(PlainText.normalize("a\r\nb\rc\r\r\nd")).isEqualTo("a\nb\nc\n\nd");
        assertThat(PlainText.normalize("a\u2028b\u2029c\u0085d")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void whatDatabasesCannotHoldGoes() {
        assertThat(PlainText.normalize("a\u0000b")).isEqualTo("ab");
        assertThat(PlainText.normalize("a\ud83cb\udf93")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void byteOrderMarkGoesInFrontOnly() {
        assertThat(PlainText.normalize("\ufeffa\ufeffb")).isEqualTo("a\ufeffb");
    }

    @Test
    void lettersAreComposed() {
        assertThat(PlainText.normalize("Sie\u0300ge")).isEqualTo("Siège");
        assertThat(PlainText.normalize("Sie\u0300ge\r\n")).isEqualTo("Siège");
    }

    @ParameterizedTest
    @CsvSource({"' a\u00a0\u2003', a", "'\n\ta  b\n', a  b"})
    void whiteSpaceAtBothEndsGoes(String text, String stored) {
        assertThat(PlainText.normalize(text)).isEqualTo(stored);
    }

    @Test
    void lineHasSingleSpaces() {
        assertThat(PlainText.normalizeLine(" a\r\n\u00a0 b\tc ")).isEqualTo("a b c");
    }
}
