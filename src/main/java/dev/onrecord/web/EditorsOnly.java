package dev.onrecord.web;

import dev.onrecord.archive.error.UnauthenticatedException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lets only editors on. */
@ApplicationScoped
class EditorsOnly implements Handler<RoutingContext> {

    private static final String EDITOR = "editor";

    @Override
    public void handle(RoutingContext request) {
        SecurityIdentity identity = request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        if (identity != null && identity.hasRole(EDITOR)) {
            request.next();
        } else if (identity == null || identity.isAnonymous()) {
            request.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"onrecord\"");
            refuse(request, 401, UnauthenticatedException.CODE, hint(identity));
        } else {
            refuse(request, 403, "FORBIDDEN", "This is for editors, and you lack the role " + EDITOR);
        }
    }

    private static String hint(@Nullable SecurityIdentity identity) {
        String hint = identity == null ? null : identity.getAttribute(UnauthenticatedException.HINT);
        return hint == null ? "This is for editors: send the key of one as Authorization: Bearer <key>" : hint;
    }

    /** Answers in the form of a GraphQL error, as all refusals of this server are. */
    static void refuse(RoutingContext request, int status, String code, String message) {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
    }
}
