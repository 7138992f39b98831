package dev.onrecord.archive.page;

/** Nobody waits for this work any more; see {@link Cancellation}. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CancelledException() {
        super("Nobody waits for this any more", null, false, false);
    }
}
