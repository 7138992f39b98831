package dev.onrecord.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Reads the moments that pages state: ISO 8601 with an offset, a date alone (midnight UTC), or RFC 1123. */
public final class PageDate {

    /** As {@code ISO_OFFSET_DATE_TIME}, but the offset's colon may be missing, as several systems write it. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private PageDate() {}

    /** The moment {@code text} states, or null: a local time without its offset is no moment. */
    public static @Nullable Instant parse(String text) {
        String date = text.strip();
        try {
            if (date.length() == 10) {
                return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            boolean iso = date.length() > 10 && Character.isDigit(date.charAt(0));
            return OffsetDateTime.parse(date, iso ? ISO : DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
