package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.EndpointConfig;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Serves /graphql/schema.graphql, where the schema is shown at all. Stands before the framework's own route. */
@ApplicationScoped
class SchemaRoute {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final ServedSchema schema;
    private final AnswerSender sender;
    private final boolean shown;

    SchemaRoute(ServedSchema schema, AnswerSender sender, EndpointConfig config) {
        this.schema = schema;
        this.sender = sender;
        this.shown = config.introspection();
    }

    void register(@Observes Router router) {
        router.route("/graphql/schema.graphql").order(GraphqlRoute.ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!shown) {
            sender.send(context, new Answer(404, TEXT, Map.of(), null));
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            sender.send(context, new Answer(405, TEXT, Map.of("Allow", "GET, HEAD"), null));
        } else {
            sender.send(context, schemaFor(context));
        }
    }

    private Answer schemaFor(RoutingContext context) {
        String tag = Caching.weak(schema.hash());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "no-cache");
        List<String> known = AskedReader.tags(context.request());
        boolean same = known.contains(tag) || known.contains("*");
        return same
                ? new Answer(304, TEXT, headers, null)
                : new Answer(200, TEXT, headers, schema.text().getBytes(StandardCharsets.UTF_8));
    }
}
