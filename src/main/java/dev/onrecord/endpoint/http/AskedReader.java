package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import dev.onrecord.endpoint.limit.Clients;
import dev.onrecord.endpoint.limit.CostLimits;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what matters out of the headers of a request. */
@ApplicationScoped
class AskedReader {

    /** Asks for {@code extensions.cost}. */
    static final String COST = "X-Onrecord-Cost";

    private final Clients clients;
    private final CostLimits costs;

    AskedReader(Clients clients, CostLimits costs) {
        this.clients = clients;
        this.costs = costs;
    }

    /** @throws RequestRefusedException if the client accepts nothing that we could answer */
    Asked read(RoutingContext context) {
        HttpServerRequest request = context.request();
        String name = name(context);
        return new Asked(
                !request.method().equals(HttpMethod.POST),
                type(request),
                clients.clientOf(name, address(request), request.headers().getAll("X-Forwarded-For")),
                name != null,
                costs.isAlwaysShown() || "true".equalsIgnoreCase(request.getHeader(COST)),
                tags(request));
    }

    private static AnswerType type(HttpServerRequest request) {
        return AnswerType.acceptable(request.headers().getAll(HttpHeaders.ACCEPT))
                .orElseThrow(() -> RequestRefusedException.ofHttp(
                        406,
                        RequestError.BAD_REQUEST,
                        "Accept: this server answers application/graphql-response+json or application/json"));
    }

    private static @Nullable String name(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user) {
            SecurityIdentity identity = user.getSecurityIdentity();
            return identity.isAnonymous() ? null : identity.getPrincipal().getName();
        }
        return null;
    }

    private static @Nullable String address(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? null : address.hostAddress();
    }

    static List<String> tags(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::trim)
                .toList();
    }
}
