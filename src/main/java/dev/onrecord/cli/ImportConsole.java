package dev.onrecord.cli;

import dev.onrecord.transfer.ImportListener;
import dev.onrecord.transfer.ImportReport;
import dev.onrecord.transfer.Origin;
import dev.onrecord.transfer.Rejection;
import dev.onrecord.transfer.TransferJson;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells on a terminal how an import goes on, and writes what was rejected into a file. */
final class ImportConsole implements ImportListener, Closeable {

    private final TransferJson json = new TransferJson();
    private final Progress progress;
    private final @Nullable File rejects;
    private final boolean quiet;
    private @Nullable Writer out;

    /**
     * @param rejects made anew with the first rejection; null for none
     * @param quiet whether to keep the counts for itself
     */
    ImportConsole(Progress progress, @Nullable File rejects, boolean quiet) {
        this.progress = progress;
        this.rejects = rejects;
        this.quiet = quiet;
    }

    @Override
    public void progressed(ImportReport soFar) {
        progress.reach(soFar.articles(), soFar.bytes());
    }

    /** So many bytes were sent to a server, which has not yet said what came of them. */
    void sent(ImportReport before, long bytes) {
        progress.reach(before.articles(), before.bytes() + bytes);
    }

    @Override
    public void rejected(Rejection rejection) {
        Origin origin = rejection.origin();
        String place = origin.line() == 0 ? origin.file() : origin.file() + ":" + origin.line();
        progress.say(place + ": " + rejection.reason());
        if (rejects != null && origin.line() > 0) {
            write(rejects, json.reject(rejection));
        }
    }

    private void write(File file, String line) {
        try {
            Writer open = out;
            if (open == null) {
                open = Files.newBufferedWriter(file.toPath(), StandardCharsets.UTF_8);
                out = open;
            }
            open.write(line + "\n");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(file + ": cannot be written: " + unwritten.getMessage(), unwritten);
        }
    }

    /** All articles are in, and are made ready for being listed. */
    void indexing() {
        progress.remark("Indexing");
    }

    /** So many indexes of all are there. */
    void indexed(int indexes, int all) {
        progress.pass(String.format(Locale.ROOT, "Indexing: %d of %d", indexes, all));
    }

    /** Tells what it came to; the exit code. */
    int finish(ImportReport report) {
        progress.finish();
        if (!quiet) {
            progress.say(String.format(
                    Locale.ROOT,
                    "%,d articles: %,d new, %,d changed, %,d known, %,d rejected",
                    report.articles(),
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    report.rejected()));
        }
        if (report.leftOut() > 0) {
            progress.say(
                    "The archive was not empty: articles were merged; ids, edits and audit of the export were left out");
        }
        return report.unreadable() > 0
                ? ExtractCommand.FILE_FAILED
                : report.rejected() > 0 ? ExtractCommand.SOME_REJECTED : 0;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
