package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs: its lines, but for lines that a mail program or terminal has wrapped. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs of {@code text} without the white space around them; none is empty. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && (!isBreak(text.charAt(i)) || isWrap(text, i))) {
                continue;
            }
            Span line = Span.trimmed(text, start, i);
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
            start = i + 1;
        }
        return paragraphs;
    }

    private static boolean isBreak(char c) {
        // Nearly all characters are between these.
        if (c > '\r' && c < '\u0085') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    // A line that stops in mid-sentence and goes on in lower case was wrapped, not ended.
    private static boolean isWrap(String text, int at) {
        if (at == 0 || at + 1 >= text.length() || text.charAt(at) != '\n') {
            return false;
        }
        char before = text.charAt(at - 1);
        return Character.isLowerCase(text.charAt(at + 1)) && (Character.isLetterOrDigit(before) || before == ',');
    }
}
