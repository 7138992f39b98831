package dev.onrecord.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample pages under {@code src/test/resources/pages}, each with the body that a person would copy out of it. */
final class PageFixtures {

    private PageFixtures() {}

    static ArticlePage page(String name) {
        return new PageReader().read(resource("/pages/" + name + ".html"));
    }

    static String body(String name) {
        return resource("/pages/" + name + ".txt").strip();
    }

    /** A page whose article is {@code markup} followed by enough text to be one. */
    static String bodyOf(String markup) {
        String prose = "<p>The council met on Tuesday, heard three speakers and went home before the rain. </p>";
        String html = "<html><body><article>%s%s</article></body></html>".formatted(markup, prose.repeat(4));
        String body = new PageReader().read(html).body();
        int filler = body.indexOf("The council met");
        return body.substring(0, Math.max(filler, 0)).strip();
    }

    static String resource(String path) {
        try (InputStream in = requireNonNull(PageFixtures.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
