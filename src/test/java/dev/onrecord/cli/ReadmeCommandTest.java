package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's commands do what it says. */
class ReadmeCommandTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```console\\n\\$ echo '([^']*)' \\| java -jar target/quarkus-app/quarkus-run\\.jar ([^\\n]*)\\n([^`]*)```");

    @Test
    void commandsAnswerAsShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<MatchResult> examples = EXAMPLE.matcher(readme).results().toList();
        assertThat(examples).hasSize((int)
                readme.lines().filter(line -> line.equals("```console")).count());
        assertThat(examples).isNotEmpty();
        for (MatchResult example : examples) {
            byte[] input = (example.group(1) + "\n").getBytes(StandardCharsets.UTF_8);
            CommandRun run = CommandRun.of(input, example.group(2).split(" "));
            assertThat(run.lines()).containsExactly(new JsonObject(example.group(3)));
        }
    }
}
