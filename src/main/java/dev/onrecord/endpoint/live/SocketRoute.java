package dev.onrecord.endpoint.live;

import dev.onrecord.endpoint.security.Authenticator;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens WebSockets, before the framework's own route does. */
@ApplicationScoped
class SocketRoute {

    private static final Logger LOG = Logger.getLogger(SocketRoute.class);
    private static final int FORBIDDEN = 403;

    /**
     * Behind authentication and CORS, before the framework's own sockets. Authorization comes later: a browser cannot show a
     * key with a handshake, so who may read is asked when the socket's first message has come.
     */
    private static final int ORDER = -150;

    private final Vertx vertx;
    private final LiveConfig config;
    private final LiveConnections connections;
    private final Origins origins;
    private final Authenticator authenticator;

    SocketRoute(
            Vertx vertx, LiveConfig config, LiveConnections connections, Origins origins, Authenticator authenticator) {
        this.vertx = vertx;
        this.config = config;
        this.connections = connections;
        this.origins = origins;
        this.authenticator = authenticator;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isHandshake(request)) {
            context.next();
        } else if (!origins.allow(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            LiveConnections.refuse(
                    context,
                    FORBIDDEN,
                    LiveErrors.of(
                            "FORBIDDEN_ORIGIN",
                            "Pages of this origin may not open sockets here; add it to quarkus.http.cors.origins"));
        } else {
            connections.enter(context).ifPresent(ticket -> open(request, ticket));
        }
    }

    private static boolean isHandshake(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    private Uni<SecurityIdentity> identityOf(@Nullable String authorization) {
        return authenticator.authenticate(authorization).invoke(identity -> {
            if (!authenticator.mayRead(identity)) {
                throw new AuthenticationFailedException("This server answers only those whom it knows");
            }
        });
    }

    private void open(HttpServerRequest request, LiveConnections.Ticket ticket) {
        request.toWebSocket()
                .onSuccess(socket -> converse(request, socket, ticket))
                .onFailure(refused -> {
                    LOG.debugf(refused, "No WebSocket came of a request for one");
                    ticket.giveBack();
                });
    }

    private void converse(HttpServerRequest request, ServerWebSocket socket, LiveConnections.Ticket ticket) {
        Context thread = vertx.getOrCreateContext();
        LiveSocket peer = new LiveSocket(vertx, socket, request.connection());
        SocketProtocol.Services services = new SocketProtocol.Services(
                this::identityOf,
                act -> thread.runOnContext(nothing -> act.run()),
                ticket::start,
                config.operationsPerConnection());
        SocketProtocol protocol = new SocketProtocol(peer, services, ticket.caller());
        ticket.onLeave(() -> thread.runOnContext(nothing -> protocol.leave()));
        ticket.onStop(() -> thread.runOnContext(nothing -> protocol.close(SocketClose.GOING_AWAY)));
        peer.open(protocol, config, () -> {
            ticket.giveBack();
            UpgradedRequest.ended(request);
        });
    }
}
