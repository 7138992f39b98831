package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final Span span = new Span(2, 5);

    @Test
    void spanIsHalfOpen() {
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.of("abcdefg")).isEqualTo("cde");
    }

    @Test
    void spanWithoutLengthIsEmpty() {
        assertThat(new Span(2, 2).isEmpty()).isTrue();
        assertThat(span.isEmpty()).isFalse();
    }

    @Test
    void trimmedSpanHasNoWhiteSpaceAtItsEnds() {
        assertThat(Span.trimmed(" \t a b\u00A0\n", 0, 8)).isEqualTo(new Span(3, 6));
        assertThat(Span.trimmed("ab", 0, 2)).isEqualTo(new Span(0, 2));
    }

    @Test
    void whiteSpaceAloneIsTrimmedToNothing() {
        assertThat(Span.trimmed(" \n ", 0, 3).isEmpty()).isTrue();
        assertThat(Span.trimmed("", 0, 0).isEmpty()).isTrue();
    }
}
