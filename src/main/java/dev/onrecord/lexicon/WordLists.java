package dev.onrecord.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists, which are resources beside this class. */
final class WordLists {

    private WordLists() {}

    /** The lines of the list, without comments. */
    static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("word list missing: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a line. */
    static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
