package dev.onrecord.web;

import dev.onrecord.transfer.ImportListener;
import dev.onrecord.transfer.ImportReport;
import dev.onrecord.transfer.Rejection;
import dev.onrecord.transfer.TransferJson;
import io.vertx.core.http.HttpServerResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client how its import goes on: as server-sent events, or a JSON object on each line. It is not waited for, as many
 * clients read nothing while they send; so there is a limit to what can be told.
 */
final class ImportEvents implements ImportListener {

    private static final int MOST_REJECTIONS = 10_000;
    private static final long MOST_TEXT = 8L << 20;
    private static final long PAUSE_NANOS = 500_000_000L;

    private final TransferJson json = new TransferJson();
    private final HttpServerResponse response;
    private final boolean asEvents;
    private long told = System.nanoTime();
    private long text;
    private int rejections;

    ImportEvents(HttpServerResponse response, boolean asEvents) {
        this.response = response;
        this.asEvents = asEvents;
    }

    void begin() {
        response.setChunked(true)
                .putHeader("Content-Type", asEvents ? "text/event-stream; charset=utf-8" : "application/x-ndjson")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
    }

    @Override
    public void progressed(ImportReport soFar) {
        if (response.closed()) {
            throw new IllegalStateException("the client has hung up");
        }
        if (System.nanoTime() - told >= PAUSE_NANOS && !response.writeQueueFull()) {
            told = System.nanoTime();
            tell("progress", json.report(soFar));
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        if (++rejections > MOST_REJECTIONS) {
            throw new TooManyRejectionsException(MOST_REJECTIONS);
        }
        text += rejection.text() == null ? 0 : rejection.text().length();
        tell("rejection", json.rejection(rejection, text <= MOST_TEXT));
    }

    /** There is nothing more to do. */
    void end(ImportReport report) {
        tell("report", json.report(report));
        response.end();
    }

    /** It cannot go on. */
    void end(String failure) {
        send("failure", Json.createValue(failure).toString());
        response.end();
    }

    private void tell(String name, @Nullable JsonObject value) {
        send(name, String.valueOf(value));
    }

    private void send(String name, String value) {
        response.write(
                asEvents ? "event: " + name + "\ndata: " + value + "\n\n" : "{\"" + name + "\":" + value + "}\n");
    }
}
