package dev.onrecord.extract.location;

/** A word, number or mark of the text; a possessive ending is a mark of its own, a line break too. */
record Word(int start, int end, String text, Shape shape) {

    /** What stands before the first word and behind the last. */
    static final Word EDGE = new Word(-1, -1, "\n", Shape.MARK);

    enum Shape {
        /** "Paris", "O'Neill" */
        CAPITALIZED,
        /** "PARIS", "U.S." */
        UPPER,
        LOWER,
        NUMBER,
        POSSESSIVE,
        MARK
    }

    boolean isCapital() {
        return shape == Shape.CAPITALIZED || shape == Shape.UPPER;
    }

    boolean isLower() {
        return shape == Shape.LOWER;
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
