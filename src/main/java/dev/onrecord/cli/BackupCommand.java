package dev.onrecord.cli;

import dev.onrecord.archive.storage.ArchiveBackup;
import io.quarkus.arc.Arc;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the archive into one file, whether a server has it open or not. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the archive, as it is at one moment, into one file for restore.",
            "A server that has the archive open goes on serving, and writing.",
            ""
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the file is whole, and on the disk",
            "1:there is no archive, or it is in PostgreSQL",
            "2:the command line is wrong",
            "3:the file cannot be written"
        })
final class BackupCommand implements Callable<Integer> {

    static final int NONE = 1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Zip file to write.")
    Path file = Path.of("");

    @Option(names = "--force", description = "Write the file anew if there is one.")
    boolean force;

    @Override
    public Integer call() throws InterruptedException {
        ArchiveSettings settings = ArchiveSettings.configured();
        if (settings.server().isPresent()) {
            return refuse("The archive is in PostgreSQL. Back it up with: pg_dump --format=custom --file=" + file + " '"
                    + settings.server().get() + "'");
        }
        if (!settings.hasDatabase()) {
            return refuse("There is no archive in " + settings.directory() + " (onrecord.archive.directory)");
        }
        if (!force && Files.exists(file)) {
            return unwritten(file + " is there already: name another file, or give --force");
        }
        Optional<RunningServer> server = RunningServer.of(settings.directory());
        if (server.isPresent()) {
            return write(part -> Files.copy(server.get().get("backup"), part, StandardCopyOption.REPLACE_EXISTING));
        }
        ArchiveRun.exitAfter(() -> write(
                part -> Arc.container().instance(ArchiveBackup.class).get().to(part)));
        return 0;
    }

    private interface Writing {
        void to(Path part) throws Exception;
    }

    /** Beside the file first, so that under its name there is never half of one. */
    private int write(Writing writing) throws InterruptedException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            writing.to(part);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            part.toFile().delete();
            return unwritten(file + ": " + failure.getMessage());
        }
    }

    private int refuse(String reason) {
        err().println(reason);
        return NONE;
    }

    private int unwritten(String reason) {
        err().println(reason);
        return ExtractCommand.FILE_FAILED;
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
