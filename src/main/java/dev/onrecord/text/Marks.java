package dev.onrecord.text;

/** The shapes of double quotation marks. */
final class Marks {

    /** Which way a mark looks. */
    enum Shape {
        OPENING,
        CLOSING,
        NEUTRAL
    }

    private Marks() {}

    /** How many characters the mark at {@code at} has: 0 where there is none, 2 for a doubled apostrophe. */
    static int lengthAt(String text, int at, int end) {
        char c = text.charAt(at);
        return c > '`' && c < '«' ? 0 : lengthOf(c, text, at, end);
    }

    // Apart from what nearly all characters are: letters.
    private static int lengthOf(char c, String text, int at, int end) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂' -> 1;
            case '\'', '`', '‘', '’' -> at + 1 < end && text.charAt(at + 1) == c ? 2 : 0;
            default -> 0;
        };
    }

    static Shape shapeAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '“', '„', '‟', '«', '`', '‘' -> Shape.OPENING;
            case '”', '»', '’' -> Shape.CLOSING;
            default -> Shape.NEUTRAL;
        };
    }
}
