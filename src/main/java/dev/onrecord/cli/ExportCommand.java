package dev.onrecord.cli;

import dev.onrecord.transfer.ArchiveExport;
import dev.onrecord.transfer.Compression;
import dev.onrecord.transfer.ExportFormat;
import dev.onrecord.transfer.ExportRequest;
import io.quarkus.arc.Arc;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the archive into a file. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Writes the archive as it is at one moment; where a server has it open, through that.",
            "As JSON Lines it can be imported again: into an empty archive with ids, edits and audit.",
            ""
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all was written, or nobody reads the output any more",
            "2:the command line is wrong",
            "3:the file cannot be written, or the server refuses"
        })
final class ExportCommand implements Callable<Integer> {

    private static final int BUFFER_SIZE = 1 << 16;

    private final OutputStream standardOutput;
    private final ArchiveUse archive;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: all of the archive, articles of schema.org, or quotes."
                    + " Default: ${DEFAULT-VALUE}")
    ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "File to write, anew; compressed where it ends in .gz or .zst; else standard output.")
    @Nullable
    File output;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only articles of this publisher, without ids.")
    @Nullable
    String publisher;

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "Only articles published then or later, without ids; such as 2026-03-02T09:30:00Z.")
    @Nullable
    Instant since;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Ask this server instead, with the key of an editor in the environment variable ONRECORD_KEY.")
    @Nullable
    URI server;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    boolean help;

    ExportCommand() {
        this(new FileOutputStream(FileDescriptor.out), ArchiveUse.OWN);
    }

    /** A command of another stream than the process', and of an archive that is up. */
    ExportCommand(OutputStream standardOutput, ArchiveUse archive) {
        this.standardOutput = standardOutput;
        this.archive = archive;
    }

    @Override
    public Integer call() throws Exception {
        Optional<RemoteArchive> remote = RemoteArchive.of(server, archive);
        return remote.isPresent() ? write(out -> fetch(remote.get(), out)) : archive.run(() -> write(this::read));
    }

    private interface Work {
        void run(OutputStream out) throws IOException, InterruptedException;
    }

    private int write(Work work) throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Compression compression = output == null ? Compression.NONE : Compression.ofName(output.getName());
        try (OutputStream out = compression.write(new BufferedOutputStream(
                output == null ? standardOutput : new FileOutputStream(output), BUFFER_SIZE))) {
            work.run(out);
            return 0;
        } catch (IOException failure) {
            String reason = String.valueOf(failure.getMessage());
            if (output == null && reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                return 0;
            }
            err.println(reason);
            return ExtractCommand.FILE_FAILED;
        }
    }

    private void read(OutputStream out) throws IOException {
        ArchiveExport export = Arc.container().instance(ArchiveExport.class).get();
        export.run(
                new ExportRequest(format, publisher, since),
                (text, articles) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void fetch(RemoteArchive remote, OutputStream out) throws IOException, InterruptedException {
        Map<String, String> parameters =
                new HashMap<>(Map.of("format", format.name().toLowerCase(Locale.ROOT)));
        if (publisher != null) {
            parameters.put("publisher", publisher);
        }
        if (since != null) {
            parameters.put("since", since.toString());
        }
        try (InputStream in = remote.get("/export", parameters)) {
            in.transferTo(out);
        }
    }
}
