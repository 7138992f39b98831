package dev.onrecord.endpoint.live;

/** Takes what an operation answers. Called on any thread, one call after the other. */
interface LiveSink {

    /**
     * An answer.
     *
     * @param more asks for the next one; to be run when this one is on its way
     */
    void next(String result, Runnable more);

    /** The end, by these errors. */
    void refused(String errors);

    /** The end. */
    void completed();
}
