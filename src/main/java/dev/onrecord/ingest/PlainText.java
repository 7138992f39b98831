package dev.onrecord.ingest;

import java.text.Normalizer;

/** Brings text into the one form that is stored, before any offset is taken. */
final class PlainText {

    private PlainText() {}

    /**
     * Line ends become "\n", Unicode NFC; control characters, byte order marks and halves of surrogate pairs, which no
     * database keeps, go; so does white space at both ends.
     */
    static String normalize(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                plain.append('\n');
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            } else if (point == '\u2028' || point == '\u2029' || point == '\u0085') {
                plain.append('\n');
            } else if (isKept(point)) {
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

    private static boolean isKept(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != '\ufeff';
    }
}
