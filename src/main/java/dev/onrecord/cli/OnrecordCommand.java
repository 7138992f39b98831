package dev.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the binary can do besides serving. */
@Command(
        name = "onrecord",
        mixinStandardHelpOptions = true,
        description = "Who said what, about which place, in which article.",
        footer = {"", "Without arguments it serves the GraphQL API, by default at http://localhost:8080/graphql."})
final class OnrecordCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    static CommandLine line(ExtractCommand extract) {
        return line(extract, new ImportCommand(), new ExportCommand());
    }

    static CommandLine line(ExtractCommand extract, ImportCommand in, ExportCommand out) {
        CommandLine line = new CommandLine(new OnrecordCommand())
                .addSubcommand(extract)
                .addSubcommand(in)
                .addSubcommand(out)
                .addSubcommand(new KeyCommand())
                .addSubcommand(new HealthCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SnapshotCommand());
        line.getCommandSpec().version("onrecord " + version());
        return line.setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(OnrecordCommand::refuse);
    }

    private static int refuse(ParameterException wrong, String[] args) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + command.qualifiedName() + " --help");
        return command.exitCodeOnInvalidInput();
    }

    private static String version() {
        try (InputStream resource = OnrecordCommand.class.getResourceAsStream("version.txt")) {
            byte[] version = Objects.requireNonNull(resource, "version.txt").readAllBytes();
            return new String(version, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "A command is missing.");
    }
}
