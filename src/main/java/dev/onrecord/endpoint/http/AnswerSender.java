package dev.onrecord.endpoint.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends answers, with the headers that all of them have. */
@ApplicationScoped
class AnswerSender {

    private final String vary;

    AnswerSender(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.vary = "Accept, Accept-Encoding, Authorization, " + AskedReader.COST + (cors ? ", Origin" : "");
    }

    void send(RoutingContext context, Answer answer) {
        HttpServerResponse response = context.response();
        response.setStatusCode(answer.status());
        response.putHeader(HttpHeaders.VARY, vary);
        answer.headers().forEach(response::putHeader);
        byte[] body = answer.body();
        if (body == null) {
            response.end();
            return;
        }
        // Spelt as the framework's adapter of AWS Lambda looks for it; else it takes the body for binary.
        response.putHeader("Content-Type", answer.contentType());
        // Where compression is on, the framework marks every answer as not to be compressed; this one may be.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.end(Buffer.buffer(body));
    }
}
