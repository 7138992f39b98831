package dev.onrecord.text;

/** A position that walks over a stretch of text; looking beyond either end sees a line break. */
public final class Cursor {

    /** What is seen outside the stretch. */
    public static final char OUTSIDE = '\n';

    private final String text;
    private final int start;
    private final int end;
    private int position;

    public Cursor(String text, Span stretch) {
        this.text = text;
        this.start = stretch.start();
        this.end = stretch.end();
        this.position = start;
    }

    public int position() {
        return position;
    }

    public boolean atEnd() {
        return position >= end;
    }

    /** The character at the position. */
    public char peek() {
        return peek(0);
    }

    /** The character {@code ahead} places after the position; negative looks back. */
    public char peek(int ahead) {
        int at = position + ahead;
        return at < start || at >= end ? OUTSIDE : text.charAt(at);
    }

    /** The whole character at the position, pairs of surrogates included. */
    public int codePoint() {
        return atEnd() ? OUTSIDE : text.codePointAt(position);
    }

    public void advance(int characters) {
        position = Math.min(end, position + characters);
    }

    /** Walks over plain small letters: most of a text. */
    void skipSmallLetters() {
        while (!atEnd() && text.charAt(position) >= 'a' && text.charAt(position) <= 'z') {
            position++;
        }
    }

    public void skipWhitespace() {
        while (!atEnd() && Characters.isSpace(peek())) {
            position++;
        }
    }
}
