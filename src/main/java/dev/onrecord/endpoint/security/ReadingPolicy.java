package dev.onrecord.endpoint.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where reading is not open, lets only those in who are known: to everything but {@code /q}, where health and GraphiQL's own
 * files are. A WebSocket must show who it is when it connects, too.
 */
@ApplicationScoped
class ReadingPolicy implements HttpSecurityPolicy {

    private static final Uni<CheckResult> PERMIT = Uni.createFrom().item(CheckResult.PERMIT);

    private final boolean open;

    ReadingPolicy(SecurityConfig config) {
        this.open = config.read() == SecurityConfig.Readers.OPEN;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (open || request.normalizedPath().startsWith("/q/")) {
            return PERMIT;
        }
        return identity.map(who -> who.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
