package dev.onrecord.endpoint.http;

import dev.onrecord.archive.page.Cancellation;
import dev.onrecord.endpoint.document.RequestRefusedException;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One request on its way: its work is given up, and its thread and connection come free, when time is up or the client is gone.
 * Of the answer that comes in time and the one that comes too late, the first is sent.
 */
final class Exchange {

    private static final long AGAIN_MILLIS = 50;

    private final RoutingContext request;
    private final Workers workers;
    private final Consumer<Answer> sender;
    private final Cancellation cancellation = new Cancellation();

    Exchange(RoutingContext request, Workers workers, Consumer<Answer> sender) {
        this.request = request;
        this.workers = workers;
        this.sender = sender;
    }

    /** To be called on the request's event loop. */
    void run(AnswerType type, Duration timeout, Supplier<Answer> work) {
        Vertx vertx = request.vertx();
        Context loop = vertx.getOrCreateContext();
        long timer = vertx.setTimer(timeout.toMillis(), late -> send(tooLate(type, timeout)));
        request.addEndHandler(ended -> {
            vertx.cancelTimer(timer);
            cancel();
        });
        workers.run(request, () -> {
            Answer answer = cancellation.watch(work);
            loop.runOnContext(done -> send(answer));
        });
    }

    private void send(Answer answer) {
        if (!request.response().ended() && !request.response().closed()) {
            sender.accept(answer);
        }
    }

    /** Until the work is over: it may have been between two statements. */
    private void cancel() {
        if (!cancellation.isOver()) {
            workers.run(() -> {
                if (!cancellation.cancel()) {
                    request.vertx().setTimer(AGAIN_MILLIS, again -> cancel());
                }
            });
        }
    }

    private static Answer tooLate(AnswerType type, Duration timeout) {
        String message = "Not done within " + timeout.toMillis() + " ms (onrecord.endpoint.timeout): ask for less";
        return RequestAnswering.refused(
                RequestRefusedException.ofHttp(504, "TIMEOUT", message).refused(), type);
    }
}
