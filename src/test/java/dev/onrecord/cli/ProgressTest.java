package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong millis = new AtomicLong();

    private Progress progress(Progress.Style style, long total) {
        return new Progress(new PrintWriter(err), () -> style, total, () -> millis.get() * 1_000_000);
    }

    private void advance(Progress progress, long atMillis, long size) {
        millis.set(atMillis);
        progress.advance(size);
    }

    @Test
    void whatIsDoneAtOnceIsNotTold() {
        Progress progress = progress(Progress.Style.BAR, 1_000_000);
        advance(progress, 499, 1_000_000);
        assertThat(progress.finish()).isFalse();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void barIsDrawnOverItself() {
        Progress progress = progress(Progress.Style.BAR, 4_000_000);
        advance(progress, 2_000, 1_000_000);
        advance(progress, 2_050, 0);
        advance(progress, 4_000, 1_000_000);
        assertThat(err.toString().split("\r\u001b\\[K"))
                .containsExactly(
                        "",
                        "[#####---------------]  25 %, 1 articles, 1 a second, 1.0 of 4.0 MB, 0:06 left",
                        "[##########----------]  50 %, 3 articles, 1 a second, 2.0 of 4.0 MB, 0:04 left");
    }

    @Test
    void messagesDoNotMixWithTheBar() {
        Progress progress = progress(Progress.Style.BAR, 0);
        advance(progress, 1_000, 2_000_000);
        progress.say("Hm.");
        assertThat(err.toString())
                .isEqualTo("\r\u001b[K1 articles, 1 a second, 2.0 MB\r\u001b[KHm." + System.lineSeparator());
    }

    @Test
    void whatIsSentIsToldBeforeAnyArticleIs() {
        Progress progress = progress(Progress.Style.LINES, 4_000_000);
        millis.set(2_000);
        progress.reach(0, 1_000_000);
        assertThat(err.toString().strip()).isEqualTo("25 %, 0.5 MB a second, 1.0 of 4.0 MB, 0:06 left");
    }

    @Test
    void linesComeEveryTenSeconds() {
        Progress progress = progress(Progress.Style.LINES, 1_000_000_000);
        for (int second = 1; second <= 25; second++) {
            advance(progress, second * 1_000, 2_000_000);
        }
        assertThat(progress.finish()).isTrue();
        assertThat(err.toString().lines())
                .containsExactly(
                        "  0 %, 1 articles, 1 a second, 2.0 of 1,000.0 MB",
                        "  2 %, 11 articles, 1 a second, 22.0 of 1,000.0 MB, 8:09 left",
                        "  4 %, 21 articles, 1 a second, 42.0 of 1,000.0 MB, 7:59 left");
    }

    @Test
    void somethingElseIsToldInPassing() {
        Progress progress = progress(Progress.Style.BAR, 0);
        progress.pass("before anything was told");
        advance(progress, 1_000, 2_000_000);
        progress.pass("1 of 3");
        millis.set(1_100);
        progress.pass("2 of 3");
        progress.finish();
        assertThat(err.toString())
                .isEqualTo("\r\u001b[K1 articles, 1 a second, 2.0 MB\r\u001b[K2 of 3"
                        + "\r\u001b[K1 articles, 1 a second, 2.0 MB" + System.lineSeparator());
    }

    @Test
    void nothingIsToldToNobody() {
        Progress progress = progress(Progress.Style.NONE, 0);
        advance(progress, 100_000, 1);
        progress.pass("1 of 3");
        assertThat(progress.finish()).isFalse();
        assertThat(err.toString()).isEmpty();
    }
}
