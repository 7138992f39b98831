package dev.onrecord.endpoint.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One operation's answers as server-sent events, in the distinct connections mode of GraphQL over SSE. All on the request's
 * event loop.
 */
final class EventStream implements LiveSink {

    private final Vertx vertx;
    private final Context thread = Vertx.currentContext();
    private final HttpServerResponse response;
    private final HttpConnection connection;
    private final Duration heartbeat;
    private @Nullable Runnable waiting;
    private boolean stuck;
    private @Nullable Long timer;

    EventStream(Vertx vertx, HttpServerResponse response, HttpConnection connection, Duration heartbeat) {
        this.vertx = vertx;
        this.heartbeat = heartbeat;
        this.response = response;
        this.connection = connection;
    }

    /**
     * Sends the head.
     *
     * @param gone is run when the stream has ended, whoever ended it
     */
    void open(Runnable gone) {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        timer = vertx.setPeriodic(heartbeat.toMillis(), tick -> beat());
        response.closeHandler(nothing -> ended(gone));
        response.endHandler(nothing -> ended(gone));
        response.exceptionHandler(failure -> ended(gone));
        response.drainHandler(nothing -> {
            Runnable ready = waiting;
            waiting = null;
            stuck = false;
            if (ready != null) {
                ready.run();
            }
        });
        // An empty comment, so that the head goes out before there is news.
        write(":\n\n");
    }

    private void ended(Runnable gone) {
        if (timer != null) {
            vertx.cancelTimer(timer);
            timer = null;
            gone.run();
        }
    }

    /** What takes nothing for a whole interval is cut off. */
    private void beat() {
        if (!response.writeQueueFull()) {
            write(":\n\n");
        } else if (stuck) {
            LiveConnections.cut(connection);
        } else {
            stuck = true;
        }
    }

    @Override
    public void next(String result, Runnable more) {
        thread.runOnContext(nothing -> {
            write("event: next\ndata: " + result + "\n\n");
            if (response.writeQueueFull()) {
                waiting = more;
            } else {
                more.run();
            }
        });
    }

    @Override
    public void refused(String errors) {
        next(LiveErrors.answer(errors), () -> {});
        completed();
    }

    @Override
    public void completed() {
        thread.runOnContext(nothing -> {
            write("event: complete\ndata: \n\n");
            end();
        });
    }

    /** Ends the response without saying that there is no more: clients come back, and find another server. */
    void stop() {
        thread.runOnContext(nothing -> end());
    }

    private void end() {
        if (!response.ended() && !response.closed()) {
            long patience = vertx.setTimer(heartbeat.toMillis(), timeout -> LiveConnections.cut(connection));
            response.end(flushed -> vertx.cancelTimer(patience));
        }
    }

    private void write(String text) {
        if (!response.ended() && !response.closed()) {
            response.write(text);
        }
    }
}
