package dev.onrecord.endpoint.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where reading is not open, lets only those in who are known: to everything but {@code /q}, where health and GraphiQL's own
 * files are. A WebSocket may be opened by anybody, as browsers cannot send an Authorization with it: it tells who asks when
 * it is initialised, and until then is refused field by field.
 */
@ApplicationScoped
class ReadingPolicy implements HttpSecurityPolicy {

    private static final Uni<CheckResult> PERMIT = Uni.createFrom().item(CheckResult.PERMIT);

    private final Authenticator authenticator;

    ReadingPolicy(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        String path = request.normalizedPath();
        if (path.startsWith("/q/") || path.equals("/graphql") && isHandshake(request)) {
            return PERMIT;
        }
        return identity.map(who -> authenticator.mayRead(who) ? CheckResult.PERMIT : CheckResult.DENY);
    }

    /** Without a query: nothing of it can be executed by whoever takes it for a plain GET. */
    private static boolean isHandshake(RoutingContext request) {
        return request.request().method().equals(HttpMethod.GET)
                && request.request().query() == null
                && request.request().headers().contains(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && request.request().getHeader(HttpHeaderNames.SEC_WEBSOCKET_KEY) != null;
    }
}
