package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ingest.ArticleReader;
import dev.onrecord.ingest.IngestConfig;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.WithDefault;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String WON = "“We won,” said Ann Lee.";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String body) {
        return new JsonObject().put("body", body).encode() + "\n";
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void textFileIsOneArticle() throws IOException {
        String file = file("a.txt", WON + "\n\nSo it goes in Ankara.\n");
        CommandRun run = CommandRun.of("extract", file);
        JsonObject article = run.lines().get(0);
        JsonObject quote = article.getJsonArray("quotes").getJsonObject(0);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        assertThat(article.getJsonObject("source"))
                .isEqualTo(new JsonObject().put("file", file).put("line", 1));
        assertThat(quote.getString("text")).isEqualTo("We won,");
        assertThat(quote.getJsonObject("speaker").getString("name")).isEqualTo("Ann Lee");
        assertThat(article.getJsonArray("speakers")).isEqualTo(new JsonArray().add(quote.getJsonObject("speaker")));
        assertThat(article.getJsonArray("locations").getJsonObject(0).getString("name"))
                .isEqualTo("Ankara");
        assertThat(article.fieldNames())
                .containsExactly("source", "title", "language", "quotes", "speakers", "locations");
    }

    @Test
    void unknownIsNullAsInTheApi() {
        JsonObject quote = CommandRun.of(utf8("“Nobody knows who said these words,” it went.\n"), "extract", "-")
                .lines()
                .get(0)
                .getJsonArray("quotes")
                .getJsonObject(0);
        assertThat(quote.containsKey("speaker")).isTrue();
        assertThat(quote.getValue("speaker")).isNull();
    }

    @Test
    void linesComeOutInOrderHoweverManyJobs() {
        String input = IntStream.range(0, 300)
                .mapToObj(i -> new JsonObject()
                        .put("id", i)
                        .put("body", WON.repeat(i % 7 == 0 ? 40 : 1))
                        .encode())
                .collect(Collectors.joining("\n"));
        CommandRun run = CommandRun.of(utf8(input), "extract", "--jobs=7", "-");
        assertThat(run.lines().stream().map(article -> article.getInteger("id")))
                .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
        assertThat(run.out())
                .isEqualTo(
                        CommandRun.of(utf8(input), "extract", "--jobs=1", "-").out());
    }

    @Test
    void filesAreReadOneBehindTheOther() throws IOException {
        CommandRun run = CommandRun.of(
                utf8(line(WON)), "extract", file("b.jsonl", line("B") + "\n" + line("C")), "-", file("a.txt", "A"));
        assertThat(run.lines().stream()
                        .map(article -> article.getJsonObject("source").getInteger("line")))
                .containsExactly(1, 3, 1, 1);
        assertThat(run.code()).isZero();
    }

    @Test
    void fieldsAreHandedOnAndOthersIgnored() {
        String input =
                "\ufeff{\"id\": {\"n\": 1}, \"url\": \"https://a.example/1\", \"title\": \"T\", \"language\": \"pt-br\","
                        + " \"publishedAt\": \"2026-03-02T09:30:00+01:00\", \"html\": null, \"tags\": [], \"body\": \"Hm.\"}";
        CommandRun run = CommandRun.of(utf8(input), "extract", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("{\"id\":{\"n\":1},\"source\":{\"file\":\"-\",\"line\":1},\"url\":\"https://a.example/1\","
                        + "\"title\":\"T\",\"language\":\"pt-BR\",\"quotes\":[],\"speakers\":[],\"locations\":[]}\n");
    }

    @Test
    void rejectedLinesAreToldAndTheOthersRead() {
        List<String> bad = List.of(
                "{\"title\": 5}",
                "nope",
                "[1]",
                "{\"body\": \"x\"} y",
                "{\"body\": \"x\", \"html\": \"y\"}",
                "{}",
                "{\"body\": \" \"}",
                "{\"body\": \"x\", \"url\": \"ftp://x\"}",
                "{\"body\": \"x\", \"publishedAt\": \"yesterday\"}",
                "{\"id\": " + "[".repeat(100_000));
        CommandRun run = CommandRun.of(
                utf8(line(WON) + String.join("\n", bad) + "\n" + line(WON)), "extract", "--format", "jsonl", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err().lines().map(told -> told.split(" ", 3)[0] + " " + told.split(" ", 3)[1]))
                .containsExactly(
                        "-:2: title:",
                        "-:3: line:",
                        "-:4: line:",
                        "-:5: line:",
                        "-:6: body:",
                        "-:7: body:",
                        "-:8: body:",
                        "-:9: url:",
                        "-:10: publishedAt:",
                        "-:11: line:",
                        "2 articles");
        assertThat(run.err()).endsWith("2 articles read, 10 rejected\n");
    }

    @Test
    void wrongEncodingIsToldByItsFirstByte() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Über".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("extract", latin.toString());
        assertThat(run.err()).startsWith(latin + ":1: text: is not in UTF-8 (byte 1); convert it first");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void tooLongLineIsPassedOver() {
        String input = "{\"body\": \"" + "x".repeat(17_000_000) + "\"}\n" + line(WON);
        CommandRun run = CommandRun.of(utf8(input), "extract", "-");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).startsWith("-:1: text: has 17000013 bytes; at most 16777216 are taken");
    }

    @Test
    void bodyIsWrittenWhereOffsetsWouldMiss() {
        String input = line(WON + "\n") + line("\r\n" + WON) + line("Cafe\u0301. " + WON) + line("One.\r\n" + WON);
        List<JsonObject> articles = CommandRun.of(utf8(input), "extract", "-").lines();
        assertThat(articles.stream().map(article -> article.getString("body")))
                .containsExactly(null, WON, "Café. " + WON, "One.\n" + WON);
        for (JsonObject article : articles) {
            JsonObject quote = article.getJsonArray("quotes").getJsonObject(0);
            String body = article.getString("body", WON + "\n");
            assertThat(body.substring(quote.getInteger("start"), quote.getInteger("end")))
                    .isEqualTo("We won,");
        }
    }

    @Test
    void bodyIsWrittenWhenAskedFor() {
        JsonObject article = CommandRun.of(utf8(WON + "\n"), "extract", "--with-body", "-")
                .lines()
                .get(0);
        assertThat(article.getString("body")).isEqualTo(WON);
    }

    @Test
    void pageIsReadAsTheServerReadsIt() throws IOException {
        String page =
                "<html lang=de><head><title>Sieg</title></head><body><article><p>" + WON + "</p></article></body>";
        JsonObject article =
                CommandRun.of("extract", file("page.html", page)).lines().get(0);
        assertThat(article.getString("title")).isEqualTo("Sieg");
        assertThat(article.getString("language")).isEqualTo("de");
        assertThat(article.getString("body")).isEqualTo(WON);
    }

    @Test
    void floorAndLanguageAreTaken() {
        JsonObject article = CommandRun.of(utf8(WON), "extract", "--floor=1", "--language=EN-gb", "-")
                .lines()
                .get(0);
        assertThat(article.getJsonArray("quotes").getJsonObject(0).getValue("speaker"))
                .isNull();
        assertThat(article.getString("language")).isEqualTo("en-GB");
    }

    @Test
    void nothingInIsNothingOut() {
        assertThat(CommandRun.of("extract", "-")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void unreadableFileIsToldAndTheOthersRead() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        CommandRun run = CommandRun.of("extract", missing, folder.toString(), file("a.txt", WON));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith(missing + ": cannot be read: ");
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path out = folder.resolve("out.jsonl");
        CommandRun run = CommandRun.of("extract", file("a.txt", WON), "--output", out.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(out)).startsWith("{").endsWith("}\n");
    }

    @Test
    void outputThatCannotBeWrittenIsTold() throws IOException {
        String nowhere = folder.resolve("no/where").toString();
        CommandRun run = CommandRun.of("extract", file("a.txt", WON), "--output", nowhere);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith(nowhere + ": cannot be written: ");
    }

    @Test
    void fullDiskIsTold() {
        CommandRun run = CommandRun.of(utf8(WON), failing("No space left on device"), "extract", "-");
        assertThat(run)
                .isEqualTo(new CommandRun(3, "", "standard output: cannot be written: No space left on device\n"));
    }

    @Test
    void closedPipeEndsQuietly() {
        assertThat(CommandRun.of(utf8(WON), failing("Broken pipe"), "extract", "-"))
                .isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void inputIsNeverOverwritten() throws IOException {
        String file = file("a.txt", WON);
        CommandRun run = CommandRun.of("extract", file, "--output", folder + "/./a.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).isEqualTo(WON);
    }

    @Test
    void wrongCommandLinesAreRefused() {
        List<List<String>> wrong = List.of(
                List.of("bogus"),
                List.of("--bogus"),
                List.of(""),
                List.of("extract"),
                List.of("extract", "--floor=2", "-"),
                List.of("extract", "--floor=NaN", "-"),
                List.of("extract", "--jobs=0", "-"),
                List.of("extract", "--language=?", "-"),
                List.of("extract", "--format=xml", "-"));
        for (List<String> args : wrong) {
            CommandRun run = CommandRun.of(args.toArray(String[]::new));
            assertThat(run.code()).as("%s", args).isEqualTo(2);
            assertThat(run.err()).contains("\nSee: onrecord");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(CommandRun.of("--help").code()).isZero();
        assertThat(CommandRun.of("extract", "-h").err()).contains("--with-body", "Exit code:");
        assertThat(CommandRun.of("--version").err()).matches("onrecord \\d+\\.\\d+\\.\\d+.*\\s+");
    }

    @Test
    void helpFitsATerminal() {
        assertThat(CommandRun.of("extract", "--help").err().lines()).allMatch(told -> told.length() < 100);
    }

    @Test
    void defaultsAreTheServers() throws NoSuchMethodException {
        MemorySizeConverter size = new MemorySizeConverter();
        ExtractCommand command = new ExtractCommand();
        assertThat(size.convert(preset("maxBodySize")).asLongValue()).isEqualTo(ArticleReader.MAX_BODY_SIZE);
        assertThat(size.convert(preset("maxHtmlSize")).asLongValue()).isEqualTo(ArticleReader.MAX_HTML_SIZE);
        assertThat(command.floor).isEqualTo(Double.parseDouble(preset("confidenceFloor")));
        assertThat(command.language).isEqualTo(preset("defaultLanguage"));
    }

    private static String preset(String key) throws NoSuchMethodException {
        return IngestConfig.class
                .getMethod(key)
                .getAnnotation(WithDefault.class)
                .value();
    }
}
