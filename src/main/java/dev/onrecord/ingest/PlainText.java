package dev.onrecord.ingest;

import java.text.Normalizer;

/** Brings text into the one form that is stored, before any offset is taken. */
final class PlainText {

    private PlainText() {}

    /**
     * Line ends become "\n", Unicode NFC; halves of surrogate pairs, which UTF-8 cannot hold, become U+FFFD; NUL, which
     * PostgreSQL cannot hold, a byte order mark in front, and white space at both ends go.
     */
    static String normalize(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                plain.append('\n');
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            } else if (point == '\u2028' || point == '\u2029' || point == '\u0085') {
                plain.append('\n');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                plain.append('\ufffd');
            } else if (point != 0) {
                plain.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** As {@link #normalize}, on one line, with single spaces. */
    static String normalizeLine(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : normalize(text).split("[\\s\u00a0]+")) {
            line.append(line.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return line.toString();
    }
}
