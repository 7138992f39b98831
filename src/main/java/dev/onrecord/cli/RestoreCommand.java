package dev.onrecord.cli;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup where the archive is configured to be. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes what backup wrote the archive in onrecord.archive.directory. It is unpacked beside, brought",
            "to this program's schema and checked; only then it takes the place of what is there, in one step.",
            ""
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the archive is the one of the backup",
            "1:it is as it was: an archive is there or in use, the backup has flaws, or is for PostgreSQL",
            "2:the command line is wrong",
            "3:the backup cannot be read, or the archive not be written"
        })
final class RestoreCommand implements Callable<Integer> {

    static final int REFUSED = 1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    Path file = Path.of("");

    @Option(
            names = "--force",
            description = "Replace an archive that is there, and take a backup even if check finds flaws in it.")
    boolean force;

    @Override
    public Integer call() throws IOException {
        ArchiveSettings settings = ArchiveSettings.configured();
        if (settings.server().isPresent()) {
            return refuse("The archive is in PostgreSQL. Restore it with: pg_restore --clean --if-exists --dbname='"
                    + settings.server().get() + "' " + file);
        }
        if (settings.hasDatabase() && !force) {
            return refuse("There is an archive in " + settings.directory()
                    + " already: give --force to replace it, or another onrecord.archive.directory");
        }
        Restoration restoration = new Restoration(settings.directory());
        if (!restoration.hold()) {
            restoration.close();
            return refuse("The archive in " + settings.directory() + " is in use: stop its server first");
        }
        return restore(restoration);
    }

    private int restore(Restoration restoration) throws IOException {
        try {
            System.setProperty(
                    "onrecord.archive.directory", restoration.unpack(file).toString());
        } catch (IOException unreadable) {
            restoration.close();
            return failed(unreadable);
        }
        ArchiveRun.exitAfter(this::check, checked -> finish(restoration, checked));
        return 0;
    }

    private int check() throws SQLException {
        int flawed = CheckCommand.check(err());
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
        return flawed == 0 || force ? 0 : REFUSED;
    }

    private int finish(Restoration restoration, int checked) {
        try (restoration) {
            if (checked == 0) {
                restoration.finish();
            } else {
                err().println("The backup is not restored; all is as it was");
            }
            return checked;
        } catch (IOException unwritable) {
            return failed(unwritable);
        }
    }

    private int failed(IOException failure) {
        boolean missing = failure instanceof NoSuchFileException;
        err().println(file + ": " + (missing ? "there is no such file" : failure.getMessage()));
        return ExtractCommand.FILE_FAILED;
    }

    private int refuse(String reason) {
        err().println(reason);
        return REFUSED;
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
