package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CursorTest {

    private final Cursor cursor = new Cursor("xab cx", new Span(1, 5));

    @Test
    void cursorBeginsWhereTheStretchDoes() {
        assertThat(cursor.position()).isEqualTo(1);
        assertThat(cursor.peek()).isEqualTo('a');
        assertThat(cursor.peek(1)).isEqualTo('b');
    }

    @Test
    void beyondTheStretchIsALineBreak() {
        assertThat(cursor.peek(-1)).isEqualTo(Cursor.OUTSIDE);
        assertThat(cursor.peek(4)).isEqualTo(Cursor.OUTSIDE);
        assertThat(cursor.peek(1000)).isEqualTo(Cursor.OUTSIDE);
    }

    @Test
    void cursorStopsAtTheEnd() {
        cursor.advance(1000);
        assertThat(cursor.position()).isEqualTo(5);
        assertThat(cursor.atEnd()).isTrue();
        assertThat(cursor.peek()).isEqualTo(Cursor.OUTSIDE);
        assertThat(cursor.codePoint()).isEqualTo(Cursor.OUTSIDE);
    }

    @Test
    void cursorLooksBack() {
        cursor.advance(2);
        assertThat(cursor.peek(-1)).isEqualTo('b');
    }

    @Test
    void whiteSpaceIsSkipped() {
        cursor.advance(2);
        cursor.skipWhitespace();
        assertThat(cursor.peek()).isEqualTo('c');
        cursor.skipWhitespace();
        assertThat(cursor.peek()).isEqualTo('c');
    }

    @Test
    void pairOfSurrogatesIsOneCharacter() {
        assertThat(new Cursor("😀", new Span(0, 2)).codePoint()).isEqualTo(0x1F600);
        assertThat(new Cursor("\uD83D", new Span(0, 1)).codePoint()).isEqualTo(0xD83D);
    }
}
