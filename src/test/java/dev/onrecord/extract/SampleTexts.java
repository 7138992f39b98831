package dev.onrecord.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of our sample articles. */
final class SampleTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleTexts() {}

    static List<String> all() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            return files.sorted().map(SampleTexts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            JsonNode article = JSON.readTree(file.toFile());
            return article.path("body").asText(article.path("html").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
