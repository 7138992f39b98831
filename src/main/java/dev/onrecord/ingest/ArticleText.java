package dev.onrecord.ingest;

import dev.onrecord.archive.ContentHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found valid, with its text in the form that is stored and that offsets point into.
 *
 * @param language BCP 47 tag; null where nobody told it
 */
public record ArticleText(
        @Nullable String url,
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable Instant publishedAt,
        String body) {

    /** SHA-256 of title and body in hexadecimal digits: what tells two articles without url apart. */
    public String contentHash() {
        return ContentHash.of(title, body);
    }

    /** Runs of letters and digits between white space. */
    public int wordCount() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if ((c <= ' ' || c > '~') && Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
