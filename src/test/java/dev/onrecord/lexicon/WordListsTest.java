package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    /** The name of every list that is a resource beside the class. */
    static List<String> lists() throws IOException, URISyntaxException {
        Path folder = Path.of(WordLists.class.getResource("reporting-verbs.txt").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .map(file -> file.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listHasWordsInLowerCaseWithOneSpaceBetween(String list) {
        assertThat(words(list))
                .isNotEmpty()
                .allMatch(word -> !word.isBlank() && word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listNamesItsSource(String list) throws IOException, URISyntaxException {
        Path file = Path.of(WordLists.class.getResource(list + ".txt").toURI());
        assertThat(Files.readAllLines(file).stream().filter(line -> line.startsWith("#")))
                .anyMatch(line -> line.contains("Source: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"given-names-either", "given-names-female", "given-names-male"})
    void generatedListIsSortedAndHasNoNameTwice(String list) {
        assertThat(words(list)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void generatedListsDoNotOverlap() {
        Stream<String> all = Stream.of("given-names-either", "given-names-female", "given-names-male")
                .flatMap(list -> words(list).stream());
        assertThat(all.toList()).doesNotHaveDuplicates();
    }

    @Test
    void commentsAreNoLines() {
        assertThat(WordLists.lines("titles")).isNotEmpty().noneMatch(line -> line.startsWith("#"));
    }

    @Test
    void missingListIsNamed() {
        assertThatThrownBy(() -> WordLists.lines("no-such-list")).hasMessageContaining("no-such-list");
    }

    private static List<String> words(String list) {
        return WordLists.lines(list).stream()
                .flatMap(line -> WordLists.words(line).stream())
                .toList();
    }
}
