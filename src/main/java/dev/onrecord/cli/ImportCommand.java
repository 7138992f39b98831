package dev.onrecord.cli;

import dev.onrecord.archive.storage.ListIndexes;
import dev.onrecord.transfer.ArticleFormat;
import dev.onrecord.transfer.ArticleImport;
import dev.onrecord.transfer.ImportReport;
import dev.onrecord.transfer.ImportStoppedException;
import dev.onrecord.transfer.SourceFiles;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the articles of files into the archive, in bulk. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Reads articles from files and stores them in the archive; where a server has it open, through that.",
            "What was imported before changes nothing: an import that was interrupted may be begun anew.",
            ""
        },
        footerHeading = "%nIn: ",
        footer = {
            "UTF-8, plain or compressed by gzip or zstd; of folders all files in order of their names.",
            "JSON Lines are objects with the fields url, title, byline, publisher, language, publishedAt, and",
            "body or html. Where quotes is given ([{text, kind, start, end, speaker, speakerMention, cue,",
            "confidence, locations}], offsets in UTF-16 code units of body) nothing is extracted; locations",
            "are names. An export goes into an empty archive as it was: with ids, edits and audit.",
            "",
            "What cannot be stored is left out and told on standard error, as file:line: field: reason."
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all were stored",
            "1:some were rejected",
            "2:the command line is wrong",
            "3:a file cannot be read or written, or the server refuses"
        })
final class ImportCommand implements Callable<Integer> {

    private final InputStream standardInput;
    private final ArchiveUse archive;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders to read; - is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Told by name and content where it is not given.")
    @Nullable
    ArticleFormat format;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "File to write what was rejected into, anew: lines to be mended and imported again.")
    @Nullable
    File rejects;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Send to this server instead, with the key of an editor in the environment variable ONRECORD_KEY.")
    @Nullable
    URI server;

    @Option(names = "--quiet", description = "Tell nothing but what is left out.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    boolean help;

    ImportCommand() {
        this(System.in, ArchiveUse.OWN);
    }

    /** A command of another stream than the process', and of an archive that is up. */
    ImportCommand(InputStream standardInput, ArchiveUse archive) {
        this.standardInput = standardInput;
        this.archive = archive;
    }

    @Override
    public Integer call() throws Exception {
        Optional<RemoteArchive> remote = RemoteArchive.of(server, archive);
        return remote.isPresent()
                ? run(console -> new RemoteImport(remote.get(), format, standardInput, console).run(files))
                : archive.run(() -> run(this::store));
    }

    private interface Work {
        ImportReport run(ImportConsole console) throws IOException, InterruptedException, SQLException;
    }

    private int run(Work work) throws InterruptedException, SQLException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            Progress progress = new Progress(err, this::style, SourceFiles.size(files), System::nanoTime);
            try (ImportConsole console = new ImportConsole(progress, rejects, quiet)) {
                return console.finish(work.run(console));
            }
        } catch (IOException | UncheckedIOException | ImportStoppedException failure) {
            err.println(failure.getMessage());
            return ExtractCommand.FILE_FAILED;
        }
    }

    private ImportReport store(ImportConsole console) throws IOException, InterruptedException, SQLException {
        ArticleImport articles = Arc.container().instance(ArticleImport.class).get();
        InstanceHandle<ListIndexes> indexes = Arc.container().instance(ListIndexes.class);
        try (SourceFiles sources = new SourceFiles(files, format, standardInput)) {
            boolean dropped = indexes.isAvailable() && indexes.get().drop();
            ImportReport report = articles.run(sources, console);
            if (dropped) {
                console.indexing();
                indexes.get().make(console::indexed);
            }
            return report;
        }
    }

    private Progress.Style style() {
        if (quiet) {
            return Progress.Style.NONE;
        }
        return Terminal.is(Terminal.ERROR) ? Progress.Style.BAR : Progress.Style.LINES;
    }
}
