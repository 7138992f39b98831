package dev.onrecord.graphql;

/** What the arguments of every connection say, word for word. */
final class PageArguments {

    static final String FIRST = "At most so many from the start: 0 to 100; 20 if neither first nor last is given.";
    static final String AFTER = "Only what stands behind this cursor.";
    static final String LAST = "At most so many from the end: 0 to 100.";
    static final String BEFORE = "Only what stands before this cursor.";

    private PageArguments() {}
}
