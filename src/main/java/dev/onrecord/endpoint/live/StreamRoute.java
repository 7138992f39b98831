package dev.onrecord.endpoint.live;

import dev.onrecord.endpoint.EndpointConfig;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers requests that prefer server-sent events, before any other route does; all others pass. */
@ApplicationScoped
class StreamRoute {

    /** Behind authentication, CORS and authorization, before the routes that answer requests otherwise. */
    private static final int ORDER = -95;

    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Vertx vertx;
    private final LiveConfig config;
    private final LiveConnections connections;
    private final BodyHandler body;

    StreamRoute(Vertx vertx, LiveConfig config, LiveConnections connections, EndpointConfig endpoint) {
        this.vertx = vertx;
        this.config = config;
        this.connections = connections;
        this.body =
                BodyHandler.create(false).setBodyLimit(endpoint.maxBodySize().asLongValue());
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::read).handler(this::handle);
    }

    private static boolean isMine(RoutingContext context) {
        HttpMethod method = context.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.POST))
                && AcceptedStream.isPreferred(context.request().headers().getAll(HttpHeaders.ACCEPT));
    }

    private void read(RoutingContext context) {
        if (!isMine(context) || context.request().method().equals(HttpMethod.GET)) {
            context.next();
        } else if (isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            body.handle(context);
        } else {
            refuse(context, UNSUPPORTED_MEDIA_TYPE, "Content-Type must be application/json");
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private void handle(RoutingContext context) {
        if (!isMine(context)) {
            context.next();
            return;
        }
        try {
            LiveRequest request = request(context);
            connections.enter(context).ifPresent(ticket -> stream(context, request, ticket));
        } catch (IllegalArgumentException wrong) {
            refuse(context, BAD_REQUEST, "The request is not well formed: " + wrong.getMessage());
        }
    }

    private static LiveRequest request(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.POST)) {
            String sent = context.body().asString();
            return LiveRequest.parse(sent == null ? "" : sent);
        }
        MultiMap parameters = context.queryParams();
        JsonObject json = new JsonObject()
                .put("query", parameters.get("query"))
                .put("operationName", parameters.get("operationName"));
        for (String name : new String[] {"variables", "extensions"}) {
            json.put(name, object(name, parameters.get(name)));
        }
        return LiveRequest.of(json);
    }

    private static @Nullable JsonObject object(String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : new JsonObject(text);
        } catch (DecodeException broken) {
            throw new IllegalArgumentException(name + " must be a JSON object", broken);
        }
    }

    private void stream(RoutingContext context, LiveRequest request, LiveConnections.Ticket ticket) {
        EventStream stream =
                new EventStream(vertx, context.response(), context.request().connection(), config.heartbeat());
        LiveOperation operation = new LiveOperation(stream);
        ticket.onLeave(() -> operation.whenLasting(stream::stop));
        ticket.onStop(stream::stop);
        Runnable gone = () -> {
            operation.cancel();
            ticket.giveBack();
        };
        if (context.request().method().equals(HttpMethod.POST)) {
            stream.open(gone);
            ticket.start(operation, request, ticket.caller());
            return;
        }
        Context thread = vertx.getOrCreateContext();
        connections.whenReading(
                request,
                reads -> thread.runOnContext(nothing -> {
                    if (reads) {
                        stream.open(gone);
                        ticket.start(operation, request, ticket.caller());
                    } else {
                        ticket.giveBack();
                        context.response().putHeader(HttpHeaders.ALLOW, "POST");
                        refuse(context, METHOD_NOT_ALLOWED, "A mutation needs POST");
                    }
                }));
    }

    private static void refuse(RoutingContext context, int status, String message) {
        LiveConnections.refuse(context, status, LiveErrors.of("BAD_REQUEST", message));
    }
}
