package dev.onrecord.transfer;

/**
 * What became of an article.
 *
 * @param size bytes of input that are done with
 * @param text what was found, as one line of JSON without its end; or why nothing was
 */
public record Outcome(Origin origin, long size, Status status, String text) {

    /** How it went. */
    public enum Status {
        /** It was read. */
        READ,
        /** It cannot be read as it is: its author has to mend it. */
        REJECTED,
        /** Its file cannot be read, or not to the end. */
        UNREADABLE
    }
}
