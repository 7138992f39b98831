package dev.onrecord.endpoint.live;

import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import org.jspecify.annotations.Nullable;

/** Takes the framework's answer, which it gives before it returns. */
final class AnswerWriter implements ExecutionResponseWriter {

    private @Nullable ExecutionResponse answer;
    private @Nullable Throwable failure;

    @Override
    public void write(ExecutionResponse response) {
        answer = response;
    }

    @Override
    public void fail(Throwable thrown) {
        failure = thrown;
    }

    ExecutionResponse answer() {
        if (answer == null) {
            throw new IllegalStateException("The operation was not executed", failure);
        }
        return answer;
    }
}
