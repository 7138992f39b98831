package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-07T15:05:00Z",
        "2025-10-07T17:05:00+02:00",
        "2025-10-07T17:05+0200",
        "2025-10-07T15:05:00.000Z",
        "'Tue, 7 Oct 2025 15:05:00 GMT'",
        "'Tue, 07 Oct 2025 17:05:00 +0200'",
    })
    void momentWithItsOffsetIsRead(String text) {
        assertThat(PageDate.parse(text)).isEqualTo(Instant.parse("2025-10-07T15:05:00Z"));
    }

    @Test
    void dateAloneIsMidnightUtc() {
        assertThat(PageDate.parse(" 2025-10-07 ")).isEqualTo(Instant.parse("2025-10-07T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2025-10-07T15:05:00", "2025-13-40", "7 Oct 2025", "1759849500", "2025-02-30"})
    void anythingElseIsNoMoment(String text) {
        assertThat(PageDate.parse(text)).isNull();
    }
}
