package dev.onrecord.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles of the length that news has, made of our own samples: each goes on with the ones behind it. */
final class BenchArticles {

    static final int COUNT = 10;
    private static final int FEWEST_WORDS = 700;
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    private BenchArticles() {}

    static List<String> all() {
        List<String> bodies = bodies();
        List<String> articles = new ArrayList<>();
        for (int first = 0; first < bodies.size(); first++) {
            articles.add(from(bodies, first));
        }
        if (articles.size() != COUNT) {
            throw new IllegalStateException(
                    "expected " + COUNT + " samples in plain text: set BenchArticles.COUNT to " + articles.size());
        }
        return articles;
    }

    private static String from(List<String> bodies, int first) {
        StringBuilder article = new StringBuilder();
        int words = 0;
        for (int next = first; words < FEWEST_WORDS; next++) {
            for (String paragraph : bodies.get(next % bodies.size()).split("\n+")) {
                if (words < FEWEST_WORDS) {
                    article.append(paragraph).append("\n\n");
                    words += paragraph.split("\\s+").length;
                }
            }
        }
        return article.toString();
    }

    private static List<String> bodies() {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> bodies = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String body = json.readTree(file.toFile()).path("body").asText();
                if (!body.isEmpty()) {
                    bodies.add(body);
                }
            }
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
