package dev.onrecord.endpoint.live;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;

/** What becomes of an operation. */
public sealed interface LiveAnswer {

    /** It was not executed. */
    record Refusal(String errors) implements LiveAnswer {}

    /** Its one answer, as JSON. */
    record Result(String json) implements LiveAnswer {}

    /**
     * Its answers go on. Each is executed on the thread that the source uses, which may block.
     *
     * @param end is called once when nobody listens any more
     */
    record Events(Publisher<ExecutionResult> events, Runnable end) implements LiveAnswer {}
}
