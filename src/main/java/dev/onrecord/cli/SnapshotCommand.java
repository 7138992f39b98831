package dev.onrecord.cli;

import dev.onrecord.archive.snapshot.SnapshotFolder;
import dev.onrecord.archive.snapshot.Snapshots;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a copy of the archive for servers that only read. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a copy of the whole archive, small and only to be read, for servers that have no disk",
            "to write to: serverless functions, read-only containers. They open it with",
            "onrecord.archive.directory=DIR and onrecord.archive.read-only=true.",
            ""
        },
        footer = {
            "",
            "The archive is that of onrecord.archive.directory; where a server has it open, a backup of that.",
            "DIR appears when it is whole. A server opens it if it is of the same schema as the snapshot;",
            "after an update that changes the schema, make a new one."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the snapshot is there",
            "1:the archive cannot be opened",
            "2:the command line is wrong",
            "3:the snapshot cannot be written"
        })
final class SnapshotCommand implements Callable<Integer> {

    static final int UNWRITTEN = 3;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write; must be empty, or not be there.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!SnapshotFolder.isFree(folder)) {
            throw new ParameterException(line(), folder + " is not empty; a snapshot needs a folder of its own");
        }
        Optional<RunningServer> server =
                RunningServer.of(ArchiveSettings.configured().directory());
        if (server.isPresent()) {
            return copyOf(server.get());
        }
        ArchiveRun.exitAfter(this::write);
        return 0;
    }

    /** Of a backup, as the server that has the archive open goes on writing. */
    private int copyOf(RunningServer server) throws IOException, InterruptedException {
        Path beside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".snapshot");
        Path backup = beside.resolve("backup.zip");
        Restoration copy = new Restoration(beside);
        try {
            Files.copy(server.get("backup"), backup);
            System.setProperty("onrecord.archive.directory", copy.unpack(backup).toString());
        } catch (IOException failure) {
            remove(copy, backup, beside);
            line().getErr().println(folder + ": cannot be written: " + failure.getMessage());
            return UNWRITTEN;
        }
        ArchiveRun.exitAfter(this::write, code -> {
            remove(copy, backup, beside);
            return code;
        });
        return 0;
    }

    private static void remove(Restoration copy, Path backup, Path beside) {
        try {
            copy.close();
            Files.deleteIfExists(backup);
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private int write() {
        PrintWriter err = line().getErr();
        try (SnapshotFolder free = SnapshotFolder.of(folder)) {
            Snapshots.Size size =
                    Arc.container().instance(Snapshots.class).get().write(free);
            err.println(String.format(
                    Locale.ROOT, "%s: %,d articles, %,.1f MB", folder, size.articles(), size.bytes() / 1e6));
            return 0;
        } catch (IOException failure) {
            err.println(folder + ": cannot be written: " + failure.getMessage());
            return UNWRITTEN;
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
