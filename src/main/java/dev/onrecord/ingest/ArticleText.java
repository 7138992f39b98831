package dev.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
        return hash(title, body);
    }

    static String hash(String title, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Runs of letters and digits between white space. */
    public int wordCount() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
