package dev.onrecord.endpoint.live;

import dev.onrecord.endpoint.limit.Clients;
import dev.onrecord.endpoint.observation.RequestIds;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The open sockets and streams: lets them in, and ends them when the server stops. */
@ApplicationScoped
class LiveConnections {

    private final ConnectionLimit limit;
    private final Clients clients;
    private final LiveExecutor executor;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();
    private final Set<Ticket> open = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final long delayMillis;
    private volatile boolean leaving;

    LiveConnections(
            LiveConfig config,
            Clients clients,
            LiveExecutor executor,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.limit = new ConnectionLimit(config.connections(), config.connectionsPerClient());
        this.clients = clients;
        this.executor = executor;
        this.vertx = vertx;
        this.delayMillis = delay.orElse(Duration.ZERO).toMillis();
    }

    /** A connection that was let in. */
    final class Ticket {

        private final String client;
        private final @Nullable SecurityIdentity caller;
        private final @Nullable String requestId;
        private volatile Runnable leave = () -> {};
        private volatile Runnable stop = () -> {};

        private Ticket(String client, @Nullable SecurityIdentity caller, @Nullable String requestId) {
            this.client = client;
            this.caller = caller;
            this.requestId = requestId;
        }

        /** Whom the request has shown; null for nobody. */
        @Nullable
        SecurityIdentity caller() {
            return caller;
        }

        /** What ends the connection as soon as all is answered that has a single answer, when the server is about to stop. */
        void onLeave(Runnable act) {
            leave = act;
            if (leaving) {
                act.run();
            }
        }

        /** What ends the connection when the server stops. */
        void onStop(Runnable act) {
            stop = act;
        }

        /** Runs an operation on a worker thread. */
        void start(LiveOperation operation, LiveRequest request, @Nullable SecurityIdentity caller) {
            workers.execute(() -> RequestIds.during(requestId, () -> operation.run(executor, request, caller, client)));
        }

        /** The connection has ended. */
        void giveBack() {
            if (open.remove(this)) {
                limit.leave(client);
            }
        }
    }

    /** Lets a connection in; where there are too many the request is answered, and nothing comes back. */
    Optional<Ticket> enter(RoutingContext context) {
        SecurityIdentity caller = context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        String client = client(context.request(), caller);
        ConnectionLimit.Refusal refusal = limit.enter(client);
        if (refusal != null) {
            refuse(context, refusal.status(), LiveErrors.of(refusal.code(), refusal.message()));
            return Optional.empty();
        }
        Ticket ticket = new Ticket(client, caller, RequestIds.of(context));
        open.add(ticket);
        return Optional.of(ticket);
    }

    private String client(HttpServerRequest request, @Nullable SecurityIdentity caller) {
        String principal = caller == null || caller.isAnonymous()
                ? null
                : caller.getPrincipal().getName();
        SocketAddress remote = request.connection().remoteAddress();
        return clients.clientOf(
                principal,
                remote == null ? null : remote.hostAddress(),
                request.headers().getAll("X-Forwarded-For"));
    }

    /** Answers a request by errors. */
    static void refuse(RoutingContext context, int status, String errors) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(LiveErrors.answer(errors));
    }

    /** Ends a connection at once: a proper end would wait behind all that the other side does not take. */
    @SuppressWarnings("FutureReturnValueIgnored") // whatever comes of it, there is nothing left to do
    static void cut(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            base.channel().close();
        }
    }

    /** Tells on a worker thread whether an operation only reads. */
    void whenReading(LiveRequest request, Consumer<Boolean> reads) {
        workers.execute(() -> reads.accept(!executor.writes(request)));
    }

    /** Those open at this moment. */
    int count() {
        return open.size();
    }

    /** Whoever is sent away comes back, and should be directed to another server by then: so not before the delay is over. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        vertx.setTimer(Math.max(1, delayMillis), over -> {
            leaving = true;
            open.forEach(ticket -> ticket.leave.run());
        });
    }

    void stop(@Observes ShutdownEvent event) {
        open.forEach(ticket -> ticket.stop.run());
    }
}
