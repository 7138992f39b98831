package dev.onrecord.endpoint.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers what pages may do: load what this server has, ask this server, and nothing else. */
@ApplicationScoped
class PageHeaders {

    /** Before all that answers. */
    private static final int PRIORITY = 1000;

    private static final String OURS_ONLY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'";

    /** GraphiQL's editor makes style elements. */
    private static final String GRAPHIQL = OURS_ONLY + " 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        context.addHeadersEndHandler(end -> addToPage(context));
        context.next();
    }

    private static void addToPage(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String type = headers.get(HttpHeaderNames.CONTENT_TYPE);
        if (type == null || !type.startsWith("text/html")) {
            return;
        }
        boolean graphiql = context.normalizedPath().startsWith("/q/graphql-ui");
        headers.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, graphiql ? GRAPHIQL : OURS_ONLY);
        headers.set("Referrer-Policy", "no-referrer");
        headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    }
}
