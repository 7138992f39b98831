package dev.onrecord.text;

/**
 * A stretch between quotation marks.
 *
 * @param start where the words begin, behind the opening mark
 * @param end where the words end, before the closing mark
 * @param outerStart where the opening mark begins
 * @param outerEnd where the closing mark ends; the end of the words where it is missing
 * @param closed whether there is a closing mark
 */
public record QuoteSpan(int start, int end, int outerStart, int outerEnd, boolean closed) {

    /** The words, without the marks. */
    public Span inner() {
        return new Span(start, end);
    }
}
