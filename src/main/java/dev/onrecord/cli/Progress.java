package dev.onrecord.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells how far a long command has come. Of one that is done at once it tells nothing. Thread safe. */
final class Progress {

    /** How it is told. */
    enum Style {
        NONE(Long.MAX_VALUE),
        /** A line now and then. */
        LINES(TimeUnit.SECONDS.toNanos(10)),
        /** A bar, drawn over and over in the last line of a terminal. */
        BAR(TimeUnit.MILLISECONDS.toNanos(100));

        private final long pause;

        Style(long pause) {
            this.pause = pause;
        }
    }

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int WIDTH = 20;
    private static final double TELLING_SHARE = 0.02;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Supplier<Style> choice;
    private final long total;
    private final LongSupplier clock;
    private final long begun;
    private long shown;
    private long articles;
    private long bytes;
    private @Nullable Style style;

    /**
     * @param choice asked once, when there is something to tell
     * @param total bytes that there will be; 0 where that is not known
     * @param clock nanoseconds
     */
    Progress(PrintWriter err, Supplier<Style> choice, long total, LongSupplier clock) {
        this.err = err;
        this.choice = choice;
        this.total = total;
        this.clock = clock;
        begun = clock.getAsLong();
        shown = begun;
    }

    /** One article more is done, and so many bytes. */
    void advance(long size) {
        reach(articles + 1, bytes + size);
    }

    /** So many articles and bytes are done in all. */
    synchronized void reach(long allArticles, long allBytes) {
        articles = allArticles;
        bytes = allBytes;
        if (isTime()) {
            show();
        }
    }

    /** Says something in a line of its own. */
    synchronized void say(String message) {
        err.println((style == Style.BAR ? CLEAR : "") + message);
    }

    /** Says something in a line of its own where it has told anything. */
    synchronized void remark(String message) {
        if (isTold()) {
            say(message);
        }
    }

    /** Says in passing how far something else has come, where it has told anything and as often as it tells. */
    synchronized void pass(String message) {
        if (isTold() && isTime()) {
            shown = clock.getAsLong();
            draw(message);
        }
    }

    private boolean isTime() {
        return clock.getAsLong() - shown >= (style == null ? PATIENCE : style.pause);
    }

    /** Says at last how far it came; whether it ever said so. */
    synchronized boolean finish() {
        if (style == Style.BAR) {
            show();
            err.println();
        }
        return isTold();
    }

    private boolean isTold() {
        return style != null && style != Style.NONE;
    }

    private void show() {
        style = style == null ? choice.get() : style;
        shown = clock.getAsLong();
        draw(style == Style.BAR ? bar() + told() : told());
    }

    private void draw(String line) {
        if (style == Style.BAR) {
            err.print(CLEAR + line);
            err.flush();
        } else if (style == Style.LINES) {
            err.println(line);
        }
    }

    private String bar() {
        if (total == 0) {
            return "";
        }
        int full = (int) (share() * WIDTH);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }

    /** At most 1: a file may grow while it is read. */
    private double share() {
        return Math.min(1, (double) bytes / total);
    }

    private String told() {
        double seconds = Math.max(1, shown - begun) / 1e9;
        String told = rate(seconds);
        if (total == 0) {
            return told + format("%,.1f MB", bytes / 1e6);
        }
        return format("%3.0f %%, ", share() * 100)
                + told
                + format("%,.1f of %,.1f MB", bytes / 1e6, total / 1e6)
                + left(seconds);
    }

    /** While a file is sent to a server nobody knows of articles. */
    private String rate(double seconds) {
        return articles == 0
                ? format("%,.1f MB a second, ", bytes / 1e6 / seconds)
                : format("%,d articles, %,.0f a second, ", articles, articles / seconds);
    }

    /** Nothing at first: the first articles take longer, and a guess from them would frighten. */
    private String left(double seconds) {
        if (share() < TELLING_SHARE) {
            return "";
        }
        long left = Math.round(seconds * (1 - share()) / share());
        return format(", %d:%02d left", left / 60, left % 60);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
