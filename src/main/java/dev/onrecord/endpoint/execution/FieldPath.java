package dev.onrecord.endpoint.execution;

import graphql.execution.ResultPath;
import java.util.Arrays;

/** Where in the answer an execution is: keys of objects, and places in lists. For one thread. */
final class FieldPath {

    private Object[] segments = new Object[32];
    private int size;

    void enter(Object segment) {
        if (size == segments.length) {
            segments = Arrays.copyOf(segments, 2 * size);
        }
        segments[size++] = segment;
    }

    void leave() {
        size--;
    }

    ResultPath now() {
        return ResultPath.fromList(Arrays.asList(Arrays.copyOf(segments, size)));
    }
}
