package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.LaunchedCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Somebody ends an import with Ctrl-C, or a container is stopped. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class ImportStopIT {

    private static final String DIRECTORY = "onrecord.archive.directory";

    @TempDir
    Path folder;

    private static byte[] line(int number) {
        return ("{\"title\":\"Ferry\",\"body\":\"“We sailed " + number + " times,” said Ann Lee in Lisbon.\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes articles for as long as the import reads them. */
    private static void feed(OutputStream input) {
        try (input) {
            for (int number = 0; ; number++) {
                input.write(line(number));
                input.flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        } catch (IOException ended) {
            // It reads no more.
        }
    }

    @Test
    void whatItHasToldIsStoredAndNothingIsComplainedOf() throws IOException, InterruptedException {
        Process command = LaunchedCommand.start(
                Map.of(DIRECTORY, folder, "onrecord.transfer.batch-size", 2), "import", "--format", "jsonl", "-");
        Thread feeding = new Thread(() -> feed(command.getOutputStream()));
        feeding.start();
        List<String> told;
        try (BufferedReader errors = command.errorReader(StandardCharsets.UTF_8)) {
            String begun = errors.readLine();
            command.toHandle().destroy();
            told = errors.lines().toList();
            assertThat(begun).contains("articles");
        }
        feeding.join();
        assertThat(command.waitFor()).isEqualTo(143);
        assertThat(told).singleElement().asString().matches("Stopped after [1-9]\\d* articles: the same import .*");
        assertThat(exported()).isEqualTo(articlesOf(told.get(0)));
        assertThat(run("check")).isEqualTo(new LaunchedCommand(0, "", ""));
    }

    private static long articlesOf(String told) {
        return Long.parseLong(told.replaceAll("\\D", ""));
    }

    private LaunchedCommand run(String command) throws IOException, InterruptedException {
        return LaunchedCommand.of(Map.of(DIRECTORY, folder), new byte[0], command);
    }

    private long exported() throws IOException, InterruptedException {
        LaunchedCommand export = run("export");
        assertThat(export.code()).as(export.err()).isZero();
        return export.out().lines().filter(line -> line.contains("\"body\"")).count();
    }
}
