package dev.onrecord.cli;

import dev.onrecord.transfer.OrderedWork;
import dev.onrecord.transfer.Origin;
import dev.onrecord.transfer.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Writes what was found in one article after another, tells of those that were left out, and counts both. */
final class ExtractionRun {

    private final OutputStream out;
    private final Progress progress;
    private final boolean quiet;
    private long read;
    private long rejected;
    private long unreadable;

    /** @param quiet whether to keep the counts for itself */
    ExtractionRun(OutputStream out, Progress progress, boolean quiet) {
        this.out = out;
        this.progress = progress;
        this.quiet = quiet;
    }

    /** The exit code; an IOException is one of the output. What is found is written as soon as more has to be waited for. */
    int run(OrderedWork<Outcome> work) throws IOException, InterruptedException {
        for (Optional<Outcome> next = work.next(); next.isPresent(); next = work.next()) {
            take(next.get());
            if (work.isWaiting()) {
                out.flush();
            }
        }
        out.flush();
        if ((progress.finish() || rejected > 0) && !quiet) {
            progress.say(String.format(Locale.ROOT, "%,d articles read, %,d rejected", read, rejected));
        }
        return unreadable > 0 ? ExtractCommand.FILE_FAILED : rejected > 0 ? ExtractCommand.SOME_REJECTED : 0;
    }

    private void take(Outcome outcome) throws IOException {
        Origin origin = outcome.origin();
        switch (outcome.status()) {
            case READ -> {
                read++;
                out.write(outcome.text().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            case REJECTED -> {
                rejected++;
                progress.say(origin.file() + ":" + origin.line() + ": " + outcome.text());
            }
            case UNREADABLE -> {
                unreadable++;
                progress.say(origin.file() + ": " + outcome.text());
                return;
            }
        }
        progress.advance(outcome.size());
    }
}
