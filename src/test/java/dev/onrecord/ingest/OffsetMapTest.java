package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    private static @Nullable Integer stored(String given, int offset) {
        return OffsetMap.of(given, PlainText.normalize(given), new TreeSet<>(List.of(0, offset)))
                .stored(offset);
    }

    @Test
    void textThatIsStoredAsItIsKeepsItsOffsets() {
        assertThat(stored("We won.", 3)).isEqualTo(3);
        assertThat(stored("We won.", 7)).isEqualTo(7);
        assertThat(stored("We won.\n\n", 3)).isEqualTo(3);
    }

    @Test
    void whatGoesInFrontMovesOffsets() {
        assertThat(stored("\ufeff  We won.", 6)).isEqualTo(3);
        assertThat(stored("a\r\nb\r\nc", 6)).isEqualTo(4);
        assertThat(stored("cafe\u0301 we", 6)).isEqualTo(5);
    }

    @Test
    void placesWithinWhatBecomesOneCharacterAreLost() {
        assertThat(stored("a\r\nb", 2)).isNull();
        assertThat(stored("cafe\u0301 we", 4)).isNull();
        assertThat(stored("a \ud83c\udf93\r\n", 3)).isNull();
    }

    @Test
    void placesOutsideAreLost() {
        assertThat(stored("We won.", 8)).isNull();
        assertThat(stored("We won.", -1)).isNull();
        assertThat(stored("  We won.", 1)).isNull();
        assertThat(stored("We won.  ", 8)).isNull();
    }
}
