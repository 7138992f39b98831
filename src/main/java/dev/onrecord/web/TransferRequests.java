package dev.onrecord.web;

import dev.onrecord.archive.Actor;
import dev.onrecord.archive.error.DomainException;
import dev.onrecord.archive.error.ForbiddenException;
import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Lets editors' requests for bulk work in, a few at a time, each on a thread of its own. */
@ApplicationScoped
class TransferRequests {

    private static final Logger LOG = Logger.getLogger(TransferRequests.class);
    private static final int AT_ONCE = 4;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Actor actor;

    TransferRequests(Actor actor) {
        this.actor = actor;
    }

    /** What is done for a request. What it throws before the answer has begun becomes the answer. */
    interface Work {
        void run() throws Exception;
    }

    /** To be called on the request's event loop. */
    void run(RoutingContext context, Work work) {
        if (!free.tryAcquire()) {
            context.response().putHeader("Retry-After", "30");
            refuse(context, UNAVAILABLE, "BUSY", "Other imports and exports are going on; try again later");
            return;
        }
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            ManagedContext scope = Arc.container().requestContext();
            scope.activate();
            try {
                actor.is(requireEditor(context));
                work.run();
            } catch (DomainException refused) {
                refuse(context, status(refused), refused.code(), String.valueOf(refused.getMessage()));
            } catch (Exception failure) {
                fail(context, failure);
            } finally {
                scope.terminate();
                free.release();
            }
        });
    }

    private static String requireEditor(RoutingContext context) {
        SecurityIdentity identity = context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity()
                : QuarkusHttpUser.getSecurityIdentity(context, null).await().indefinitely();
        if (identity.hasRole("editor")) {
            return identity.isAnonymous()
                    ? "anonymous"
                    : identity.getPrincipal().getName();
        }
        if (identity.isAnonymous()) {
            String hint = identity.getAttribute(UnauthenticatedException.HINT);
            throw new UnauthenticatedException(
                    hint == null ? "This is for editors: send the key of one as Authorization: Bearer <key>" : hint);
        }
        throw new ForbiddenException("This is for editors, and you lack the role editor");
    }

    private static int status(DomainException refused) {
        if (refused instanceof UnauthenticatedException) {
            return UNAUTHORIZED;
        }
        return refused instanceof ForbiddenException ? FORBIDDEN : BAD_REQUEST;
    }

    /** Of an answer that has begun, the end is missing: so nobody takes it for whole. */
    private static void fail(RoutingContext context, Exception failure) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            LOG.debug("An import or export ended early", failure);
            context.request().connection().close();
        } else {
            LOG.error("An import or export failed", failure);
            refuse(context, 500, "INTERNAL", "Unexpected failure");
        }
    }

    /** Answers by an error; what the client still sends is not waited for. */
    static void refuse(RoutingContext context, int status, String code, String message) {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
        HttpServerResponse response = context.response();
        if (status == UNAUTHORIZED) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"onrecord\"");
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Connection", "close")
                .end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
    }
}
