package dev.onrecord.cli;

import dev.onrecord.ingest.ArticleReader;
import dev.onrecord.transfer.ArticleExtraction;
import dev.onrecord.transfer.OrderedWork;
import dev.onrecord.transfer.Outcome;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and writes what the engine finds in them, with neither server nor archive. */
@Command(
        name = "extract",
        sortOptions = false,
        description = {
            "Reads articles from files and writes, as JSON Lines, what the API's query `extract` would answer.",
            "Needs no server, opens no archive, and reads no configuration.",
            ""
        },
        footerHeading = "%nIn: ",
        footer = {
            "UTF-8. A text or HTML file is one article, of at most 1 or 8 MiB. JSON Lines are objects with",
            "the fields url, title, byline, publisher, language, publishedAt, and body or html, all strings;",
            "an id of any type is handed on. Other fields are ignored, and so are blank lines.",
            "",
            "Out: one object a line, in the order of the input: id and url where there are any, source (file",
            "and line), title, language (as told, not detected), quotes, speakers, locations. Offsets are",
            "UTF-16 code units of the text as given. Where that was changed (HTML read, line ends or Unicode",
            "normalized, white space in front removed) they are those of the field body, which is then there.",
            "",
            "What cannot be read is left out and told on standard error, as file:line: field: reason."
        },
        exitCodeOnExecutionException = ExtractCommand.FAULT,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all were read, or nobody reads the output any more",
            "1:some were rejected",
            "2:the command line is wrong",
            "3:a file cannot be read or written"
        })
final class ExtractCommand implements Callable<Integer> {

    static final int SOME_REJECTED = 1;
    static final int FILE_FAILED = 3;

    /** EX_SOFTWARE of sysexits.h. */
    static final int FAULT = 70;

    private static final int MOST_JOBS = 1024;

    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; - is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. auto, the default, goes by the ending (txt, html, jsonl, ndjson); where"
                            + " that tells nothing, by the first character: { for JSON Lines, < for HTML, else text.")
    InputFormat format = InputFormat.AUTO;

    @Option(names = "--output", paramLabel = "FILE", description = "File to write, anew; else standard output.")
    @Nullable
    File output;

    @Option(
            names = "--floor",
            paramLabel = "SURENESS",
            description = "Sureness, 0 to 1, below which no speaker is named. Default: ${DEFAULT-VALUE}")
    double floor = 0.3;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "BCP 47 tag of articles that do not tell theirs. Default: ${DEFAULT-VALUE}")
    String language = "en";

    @Option(names = "--with-body", description = "Always write the field body.")
    boolean withBody;

    @Option(names = "--jobs", paramLabel = "N", description = "Articles read side by side. Default: one a processor")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            description = "Tell how far it is in lines, where no bar can be drawn. The bar comes by itself"
                    + " on a terminal that the output does not go to.")
    boolean withProgress;

    @Option(names = "--quiet", description = "Tell nothing but what cannot be read.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    boolean help;

    ExtractCommand() {
        this(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** A command of other streams than the process'. */
    ExtractCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        ArticleExtraction extraction = new ArticleExtraction(new ArticleReader(floor), language(), withBody);
        ArticleFiles articles = new ArticleFiles(files, format.told(), standardInput, extraction);
        Progress progress = new Progress(err(), this::style, ArticleFiles.size(files), System::nanoTime);
        try (OutputStream out =
                        new BufferedOutputStream(output == null ? standardOutput : new FileOutputStream(output));
                OrderedWork<Outcome> work = new OrderedWork<>(jobs, articles)) {
            return new ExtractionRun(out, progress, quiet).run(work);
        } catch (IOException failure) {
            return unwritten(failure);
        }
    }

    private void check() {
        if (!(floor >= 0 && floor <= 1)) {
            throw wrong("--floor must be a number from 0 to 1, not " + floor);
        }
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw wrong("--jobs must be a number from 1 to " + MOST_JOBS + ", not " + jobs);
        }
        for (String file : files) {
            if (output != null && isSame(output, new File(file))) {
                throw wrong("--output would overwrite " + file + ", which is to be read");
            }
        }
    }

    private static boolean isSame(File one, File other) {
        try {
            return one.exists() && other.exists() && Files.isSameFile(one.toPath(), other.toPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private String language() {
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException malformed) {
            // told below
        }
        throw wrong("--language must be a BCP 47 tag, such as en or pt-BR, not " + language);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private Progress.Style style() {
        if (quiet) {
            return Progress.Style.NONE;
        }
        boolean free = output != null || !Terminal.is(Terminal.OUTPUT);
        if (free && Terminal.is(Terminal.ERROR)) {
            return Progress.Style.BAR;
        }
        return withProgress ? Progress.Style.LINES : Progress.Style.NONE;
    }

    /** A pipe whose reader has seen enough is no failure. Every platform's word for it has "pipe" in it. */
    private int unwritten(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (output == null && reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        err().println((output == null ? "standard output" : output) + ": cannot be written: " + reason);
        return FILE_FAILED;
    }
}
