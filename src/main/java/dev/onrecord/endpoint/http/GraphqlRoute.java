package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves /graphql. Stands before the framework's own route, which is never reached. */
@ApplicationScoped
class GraphqlRoute {

    /** Behind authentication, authorization (-100) and CORS; before the framework's own routes, which begin at 0. */
    static final int ORDER = -50;

    /** Of authorization; a filter of the same priority comes behind it, and before the framework's WebSocket at -99. */
    private static final int AUTHORIZATION = 100;

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String GRAPHIQL = "/q/graphql-ui/";

    private final AskedReader reader;
    private final RequestAnswering answering;
    private final Workers workers;
    private final AnswerSender sender;
    private final EndpointConfig config;
    private final boolean graphiql;

    GraphqlRoute(
            AskedReader reader,
            RequestAnswering answering,
            Workers workers,
            AnswerSender sender,
            EndpointConfig config,
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled", defaultValue = "true") boolean graphiql) {
        this.reader = reader;
        this.answering = answering;
        this.workers = workers;
        this.sender = sender;
        this.config = config;
        this.graphiql = graphiql;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::admit);
        router.route("/graphql")
                .order(ORDER + 1)
                .handler(BodyHandler.create(false)
                        .setHandleFileUploads(false)
                        .setBodyLimit(config.maxBodySize().asLongValue()))
                .handler(this::answer)
                .failureHandler(this::fail);
    }

    /** The framework's WebSocket executes without any limit: nobody gets there. */
    void shadowWebSocket(@Observes Filters filters) {
        filters.register(this::refuseUpgrade, AUTHORIZATION);
    }

    private void refuseUpgrade(RoutingContext context) {
        String path = context.normalizedPath();
        boolean upgrade = context.request().headers().contains(HttpHeaders.UPGRADE);
        if (upgrade && (path.equals("/graphql") || path.equals("/graphql/"))) {
            refuse(
                    context,
                    RequestRefusedException.ofHttp(
                            400, RequestError.BAD_REQUEST, "Upgrade: there is no WebSocket here"));
        } else {
            context.next();
        }
    }

    /** Lets those requests through that may have an operation, before their bodies are read. */
    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response()
                    .putHeader(HttpHeaders.ALLOW, METHODS)
                    .setStatusCode(204)
                    .end();
        } else if (method.equals(HttpMethod.POST)) {
            PostedType.refusal(request).ifPresentOrElse(error -> refuse(context, error), context::next);
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            refuse(context, notAllowed(method));
        } else if (graphiql && isVisit(request)) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, GRAPHIQL)
                    .end();
        } else {
            context.next();
        }
    }

    private static RequestRefusedException notAllowed(HttpMethod method) {
        return RequestRefusedException.ofHttp(
                405,
                RequestError.of("METHOD_NOT_ALLOWED", method + " is not possible here: GET or POST"),
                Map.of("Allow", METHODS));
    }

    /** Somebody opens the address in a browser. */
    private static boolean isVisit(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.query() == null && accept != null && accept.contains("text/html");
    }

    private void answer(RoutingContext context) {
        try {
            Asked asked = reader.read(context);
            new Exchange(context, workers, answer -> sender.send(context, answer))
                    .run(asked.type(), config.timeout(), () -> answering.answer(context, asked));
        } catch (RequestRefusedException notAcceptable) {
            refuse(context, notAcceptable);
        }
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(
                    context,
                    RequestRefusedException.ofHttp(
                            413,
                            "BODY_TOO_LARGE",
                            "The body is larger than " + config.maxBodySize().asLongValue()
                                    + " bytes (onrecord.endpoint.max-body-size)"));
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, RequestRefusedException error) {
        AnswerType type = AnswerType.acceptable(context.request().headers().getAll(HttpHeaders.ACCEPT))
                .orElse(AnswerType.JSON);
        sender.send(context, RequestAnswering.refused(error.refused(), type));
    }
}
