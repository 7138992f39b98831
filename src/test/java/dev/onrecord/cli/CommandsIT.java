package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.LaunchedCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packaged program do what they do in a test's own process. */
class CommandsIT {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    @TempDir
    Path folder;

    private static void assertSame(String... args) throws IOException, InterruptedException {
        LaunchedCommand launched = LaunchedCommand.of(args);
        CommandRun run = CommandRun.of(args);
        assertThat(launched.code()).as(launched.err()).isEqualTo(run.code());
        assertThat(launched.out() + launched.err()).isNotEmpty().isEqualTo(run.err());
    }

    @Test
    void everyCommandExplainsItself() throws IOException, InterruptedException {
        assertSame("--help");
        assertSame("--version");
        Set<String> commands =
                OnrecordCommand.line(new ExtractCommand()).getSubcommands().keySet();
        assertThat(commands).contains("extract", "key");
        for (String command : commands) {
            assertSame(command, "--help");
        }
    }

    @Test
    void mistakesAreRefused() throws IOException, InterruptedException {
        assertSame("extrct");
        assertSame("extract");
        assertSame("extract", "--format", "pdf", "-");
        assertSame("extract", "--floor", "2", "-");
        assertSame("extract", "--quiet", folder + "/missing.txt");
    }

    @Test
    void extractWritesTheSame() throws IOException, InterruptedException {
        String[] args = {"extract", "--with-body", "--format", "jsonl", "-"};
        byte[] input = samples().getBytes(StandardCharsets.UTF_8);
        LaunchedCommand launched = LaunchedCommand.of(input, args);
        assertThat(launched.code()).as(launched.err()).isZero();
        assertThat(launched.out()).isEqualTo(CommandRun.of(input, args).out());
        assertThat(launched.out().lines()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static String samples() throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                lines.append(Files.readString(file).replace('\n', ' ')).append('\n');
            }
        }
        return lines.toString();
    }

    @Test
    void extractReadsAndWritesFiles() throws IOException, InterruptedException {
        Path page = Path.of("src/test/resources/pages/broadsheet.html");
        Path out = folder.resolve("out.jsonl");
        LaunchedCommand launched = LaunchedCommand.of("extract", "--output", out.toString(), page.toString());
        assertThat(launched.code()).as(launched.err()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(CommandRun.of("extract", page.toString()).out());
    }

    @Test
    void everyKeyIsNew() throws IOException, InterruptedException, NoSuchAlgorithmException {
        List<String> first = LaunchedCommand.of("key").out().lines().toList();
        List<String> second = LaunchedCommand.of("key").out().lines().toList();
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        byte[] key = first.get(0).substring("key: ".length()).getBytes(StandardCharsets.US_ASCII);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
        assertThat(first.get(1)).isEqualTo("digest: " + HexFormat.of().formatHex(digest));
    }
}
