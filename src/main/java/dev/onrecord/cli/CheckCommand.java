package dev.onrecord.cli;

import dev.onrecord.archive.check.ArchiveCheck;
import io.quarkus.arc.Arc;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for what is wrong with the archive, whether a server has it open or not. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at every row of the archive: offsets, texts, links, counts, and what is kept beside them.",
            "Prints a line for each that is not as it must be: type, id, and what is wrong.",
            ""
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all is well",
            "1:something is wrong, or there is no archive",
            "2:the command line is wrong",
            "3:the server did not finish the check"
        })
final class CheckCommand implements Callable<Integer> {

    static final int FLAWED = 1;

    /** How the server's last line begins. */
    private static final String END = "flaws: ";

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ArchiveSettings settings = ArchiveSettings.configured();
        if (settings.server().isEmpty() && !settings.hasDatabase()) {
            err().println("There is no archive in " + settings.directory() + " (onrecord.archive.directory)");
            return FLAWED;
        }
        Optional<RunningServer> server =
                settings.server().isPresent() ? Optional.empty() : RunningServer.of(settings.directory());
        if (server.isPresent()) {
            return ask(server.get());
        }
        ArchiveRun.exitAfter(() -> check(out()));
        return 0;
    }

    /** Checks the archive that this process has open, and prints what it finds. */
    static int check(PrintWriter out) {
        long flaws = Arc.container().instance(ArchiveCheck.class).get().run(out::println);
        return flaws == 0 ? 0 : FLAWED;
    }

    private int ask(RunningServer server) throws InterruptedException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.get("check"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(END)) {
                    return line.equals(END + 0) ? 0 : FLAWED;
                }
                out().println(line);
            }
            err().println("The server did not finish the check; its log tells why");
        } catch (IOException failure) {
            err().println(failure.getMessage());
        }
        return ExtractCommand.FILE_FAILED;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
