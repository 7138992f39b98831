package dev.onrecord.text;

/** A stretch of a text, or of a list of tokens: half open. */
public record Span(int start, int end) {

    /** The stretch of {@code text} without the white space at its ends. */
    public static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start >= end;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
