package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable<Integer> table = new WordTable<>();

    @Test
    void hasWhatWasPut() {
        IntStream.range(0, 20_000).forEach(i -> table.put("word" + i, i));
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> i.equals(table.get("word" + i)));
        assertThat(IntStream.range(0, 20_000)).allMatch(i -> table.has("word" + i));
        assertThat(IntStream.range(20_000, 40_000)).noneMatch(i -> table.has("word" + i));
        assertThat(table.get("word20000")).isNull();
    }

    @Test
    void emptyWordIsAWord() {
        assertThat(table.has("")).isFalse();
        table.put("", 1);
        assertThat(table.get("")).isEqualTo(1);
    }

    @Test
    void lastValueOfAWordStays() {
        table.put("word", 1);
        assertThat(table.computeIfAbsent("word", () -> 2)).isEqualTo(1);
        assertThat(table.computeIfAbsent("other", () -> 2)).isEqualTo(2);
        table.put("word", 3);
        assertThat(table.get("word")).isEqualTo(3);
    }
}
