package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.PageCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Cursors come from anywhere. */
class PageCursorTest {

    private static final Ordering NEWEST = ArticleOrderField.PUBLISHED_AT.in(OrderDirection.DESC);

    private static void parse(String instant) {
        byte[] text = ("article PUBLISHED_AT DESC\u0000" + instant + "\u00001").getBytes(StandardCharsets.UTF_8);
        PageCursor.parse(Base64.getUrlEncoder().encodeToString(text), "after", NEWEST);
    }

    @Test
    void datesThatNoDatabaseKeepsAreRefused() {
        assertThatNoException().isThrownBy(() -> parse("2026-03-02T09:30:00Z"));
        assertThatNoException().isThrownBy(() -> parse("1600-01-01T00:00:00Z"));
        for (String instant : new String[] {"+999999999-01-01T00:00:00Z", "-0044-03-15T00:00:00Z", "soon"}) {
            assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> parse(instant));
        }
    }
}
