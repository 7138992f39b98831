package dev.onrecord.ingest;

import dev.onrecord.archive.error.BadInputException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a submission, and complains of them by name.
 *
 * @param path where the submission stands in the request ("input"), for complaints; empty where it is all there is
 */
record SubmissionCheck(String path) {

    private static final int MAX_URL_LENGTH = 2000;
    private static final Instant EARLIEST = Instant.parse("1601-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Set<String> TWO_LETTER_LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    BadInputException complaint(String field, String message) {
        return new BadInputException(path.isEmpty() ? field : path + "." + field, message);
    }

    /** A value on one line, or null where there is none. */
    @Nullable
    String line(String field, @Nullable String value, int maxLength) {
        String line = value == null ? "" : PlainText.normalizeLine(value);
        if (line.length() > maxLength) {
            throw complaint(field, "has " + line.length() + " characters; at most " + maxLength + " are stored");
        }
        return line.isEmpty() ? null : line;
    }

    void size(String field, String text, long maxBytes) {
        // No character takes more than three bytes a UTF-16 unit, so most texts need no encoding to be counted.
        if (text.length() * 3L > maxBytes) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > maxBytes) {
                throw complaint(field, "has " + bytes + " bytes; at most " + maxBytes + " are taken");
            }
        }
    }

    /** An absolute http or https address. */
    @Nullable
    String url(@Nullable String value) {
        String url = line("url", value, MAX_URL_LENGTH);
        if (url != null && !isWebAddress(url)) {
            throw complaint("url", "is no absolute http or https address: " + url);
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A BCP 47 tag in canonical form. */
    @Nullable
    String language(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value.strip()).build();
            String language = locale.getLanguage();
            if (language.length() == 3 || TWO_LETTER_LANGUAGES.contains(language)) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // told below
        }
        throw complaint("language", "is no BCP 47 language tag, such as en or pt-BR: " + value);
    }

    /** An instant that every database keeps, to the microsecond. */
    @Nullable
    Instant date(@Nullable Instant value) {
        if (value != null && (value.isBefore(EARLIEST) || value.isAfter(LATEST))) {
            throw complaint("publishedAt", "must lie in the years 1601 to 9999");
        }
        return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
    }
}
