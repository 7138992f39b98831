package dev.onrecord.ingest;

import java.text.Normalizer;

/** Brings text into the one form that is stored, before any offset is taken. */
public final class PlainText {

    private PlainText() {}

    /**
     * Line ends become "\n", Unicode NFC; halves of surrogate pairs, which UTF-8 cannot hold, become U+FFFD; NUL, which
     * PostgreSQL cannot hold, a byte order mark in front, and white space at both ends go.
     */
    static String normalize(String text) {
        return strip(compose(text));
    }

    /** All of it but the white space at both ends. */
    static String compose(String text) {
        return Normalizer.normalize(isPlain(text) ? text : plain(text), Normalizer.Form.NFC);
    }

    // As nearly all texts are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && isReplaced(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReplaced(char c) {
        return c == 0
                || c == '\r'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || Character.isSurrogate(c);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            if (isReplaced(text.charAt(at))) {
                at = replace(text, at, plain);
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    /** Adds what stands for the character there; where the next one begins. */
    private static int replace(String text, int at, StringBuilder plain) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        switch (point) {
            case 0 -> {}
            case '\r', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
            default -> plain.appendCodePoint(isHalf(point) ? '\ufffd' : point);
        }
        return text.startsWith("\r\n", at) ? next + 1 : next;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Also without the spaces that do not break lines, which Java does not take for white space. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** As {@link #normalize}, on one line, with single spaces. */
    public static String normalizeLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (char c : normalize(text).toCharArray()) {
            if (isSpace(c)) {
                gap = true;
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }
}
