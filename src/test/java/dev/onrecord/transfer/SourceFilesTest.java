package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceFilesTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] compressed(Compression compression, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = compression.write(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> read(Path... files) throws Exception {
        List<String> read = new ArrayList<>();
        try (SourceFiles sources = sources(files)) {
            for (RawArticle next = sources.next(); next != null; next = sources.next()) {
                read.add(next.format() + " " + new String(next.bytes(), StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    private static SourceFiles sources(Path... files) {
        return new SourceFiles(Arrays.stream(files).map(Path::toString).toList(), null, InputStream.nullInputStream());
    }

    @Test
    void foldersAreReadInOrderOfNamesWithoutHiddenFiles() throws Exception {
        file("b/2.txt", "two");
        file("b/1.jsonl", "{\"a\":1}\n{\"b\":1}\n");
        file("a.txt", "first");
        file(".hidden", "no");
        file("c.html", "<p>last</p>");
        assertThat(read(folder))
                .containsExactly("TEXT first", "JSONL {\"a\":1}", "JSONL {\"b\":1}", "TEXT two", "HTML <p>last</p>");
        assertThat(SourceFiles.size(List.of(folder.toString()))).isEqualTo(3 + 16 + 5 + 11);
        assertThat(SourceFiles.within(List.of(folder.toString(), "-"))).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void compressedFilesAreToldByTheirFirstBytes(Compression compression) throws Exception {
        String lines = "{\"title\":\"Ä\"}\n".repeat(10_000);
        Path file = folder.resolve("misnamed.bin");
        Files.write(file, compressed(compression, lines));
        assertThat(read(file)).hasSize(10_000).allMatch("JSONL {\"title\":\"Ä\"}"::equals);
    }

    @ParameterizedTest
    @EnumSource(value = Compression.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void severalCompressedPiecesAreOneFile(Compression compression) throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(compressed(compression, "{\"a\":1}\n"));
        both.write(compressed(compression, "{\"b\":1}\n"));
        Path file = Files.write(folder.resolve("two" + compression.ending()), both.toByteArray());
        assertThat(read(file)).containsExactly("JSONL {\"a\":1}", "JSONL {\"b\":1}");
    }

    private List<String> places(Path file) throws Exception {
        List<String> places = new ArrayList<>();
        try (SourceFiles sources = sources(file)) {
            for (RawArticle next = sources.next(); next != null; next = sources.next()) {
                String text = new String(next.bytes(), StandardCharsets.UTF_8);
                places.add(next.origin().line() + " " + text.strip().replaceAll("\\s+", " "));
            }
        }
        return places;
    }

    @Test
    void elementsOfAnArrayAreReadOneByOneByTheLineOfTheirBeginning() throws Exception {
        String pretty =
                "\ufeff[\n  {\n    \"uri\": \"ä]}\\\"{\",\n    \"headlines\": [{}]\n  },\n  {\"bodies\": []},\n  7,\n  {}\n]\n";
        assertThat(places(file("pretty.ninjs", pretty)))
                .containsExactly(
                        "2 { \"uri\": \"ä]}\\\"{\", \"headlines\": [{}] }", "6 {\"bodies\": []}", "7 7", "8 {}");
        assertThat(places(file("one-line.ninjs", "[{\"headlines\":[]},{\"a\":[[]]}, \"b,{\",{}]")))
                .containsExactly("1 {\"headlines\":[]}", "2 {\"a\":[[]]}", "3 \"b,{\"", "4 {}");
    }

    @Test
    void brokenArrayIsReadToItsEnd() throws Exception {
        assertThat(places(file("cut.ninjs", "[{\"headlines\":[]},{\"a\": \"b"))).hasSize(2);
        assertThat(places(file("odd.ninjs", "[{\"headlines\":]},}}]{\"a\":1}")))
                .last(InstanceOfAssertFactories.STRING)
                .endsWith("{\"a\":1}");
    }

    @Test
    void elementsBeforeTheEndOfABrokenFileAreRead() throws Exception {
        String elements = String.join(",", Collections.nCopies(20_000, "{\"headlines\":[]}"));
        byte[] whole = compressed(Compression.GZIP, "[" + elements + "]");
        Path broken = Files.write(folder.resolve("a.ninjs.gz"), Arrays.copyOf(whole, whole.length - 4));
        try (SourceFiles sources = sources(broken)) {
            for (int element = 1; element < 20_000; element++) {
                assertThat(sources.next().origin().line()).isEqualTo(element);
            }
            assertThatThrownBy(sources::next).isInstanceOf(UnreadableFileException.class);
        }
    }

    private static String linkedData(int articles) {
        String article = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "It rained. ".repeat(1000) + "\"}";
        return "[" + String.join(",", Collections.nCopies(articles, article)) + "]";
    }

    @Test
    void arrayOfLinkedDataIsTakenApartWhereItIsTooLargeForOneDocument() throws Exception {
        int tooMany = ArticleFormat.JSONLD.maxSize() / 11_000 + 1;
        for (String end : List.of("", "\n")) {
            assertThat(places(file("small.jsonld", linkedData(10) + end))).hasSize(1);
            assertThat(places(file("large.jsonld", linkedData(tooMany) + end))).hasSize(tooMany);
        }
        assertThat(places(file("small.jsonld", linkedData(10).replace("},{", "},\n{"))))
                .hasSize(1);
        assertThat(places(file("large.jsonld", linkedData(tooMany).replace("},{", "},\n{"))))
                .hasSize(tooMany);
        assertThat(places(file("lines.jsonld", linkedData(1) + "\n" + linkedData(tooMany))))
                .hasSize(2);
    }

    @Test
    void brokenFileIsToldAndTheNextIsRead() throws Exception {
        byte[] whole = compressed(Compression.GZIP, "{\"a\":1}\n{\"b\":1}\n");
        Path broken = Files.write(folder.resolve("1.gz"), Arrays.copyOf(whole, whole.length - 12));
        Path next = file("2.jsonl", "{\"c\":1}\n");
        try (SourceFiles sources = sources(broken, folder.resolve("none.txt"), next)) {
            assertThatThrownBy(() -> readAll(sources))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageStartingWith("cannot be read: ");
            assertThatThrownBy(sources::next).isInstanceOf(UnreadableFileException.class);
            assertThat(sources.next()).isNotNull();
            assertThat(sources.next()).isNull();
            assertThat(sources.bytesRead()).isGreaterThan(8);
        }
    }

    private static void readAll(SourceFiles sources) throws UnreadableFileException {
        while (sources.next() != null) {
            // to the end
        }
    }
}
