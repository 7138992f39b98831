package dev.onrecord.web;

import dev.onrecord.archive.check.ArchiveCheck;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Serves /check: one line a flaw, as they are found, and at the end how many there were. An answer without that end failed. */
@ApplicationScoped
class CheckRoute {

    private static final Logger LOG = Logger.getLogger(CheckRoute.class);

    private final ArchiveCheck check;
    private final EditorsOnly editors;

    CheckRoute(ArchiveCheck check, EditorsOnly editors) {
        this.check = check;
        this.editors = editors;
    }

    void register(@Observes Router router) {
        router.get("/check").handler(editors).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        HttpServerResponse response = request.response()
                .setChunked(true)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        Context loop = request.vertx().getOrCreateContext();
        request.vertx()
                .executeBlocking(
                        () -> check.run(flaw -> loop.runOnContext(told -> write(response, flaw + "\n"))), false)
                .onSuccess(count -> loop.runOnContext(told -> end(response, count)))
                .onFailure(failure -> {
                    LOG.error("The check failed", failure);
                    request.request().connection().close();
                });
    }

    private static void write(HttpServerResponse response, String line) {
        if (!response.closed()) {
            response.write(line);
        }
    }

    private static void end(HttpServerResponse response, long count) {
        if (!response.closed()) {
            response.end("flaws: " + count + "\n");
        }
    }
}
