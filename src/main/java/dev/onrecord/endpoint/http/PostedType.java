package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a body must be: JSON in UTF-8. Anything that the form of a foreign page could send must not get in. */
final class PostedType {

    private static final Map<String, String> ACCEPTED = Map.of("Accept-Post", "application/json");

    private PostedType() {}

    static Optional<RequestRefusedException> refusal(HttpServerRequest request) {
        String problem = problem(request);
        return problem == null
                ? Optional.empty()
                : Optional.of(RequestRefusedException.ofHttp(
                        415, RequestError.of("UNSUPPORTED_MEDIA_TYPE", problem), ACCEPTED));
    }

    private static @Nullable String problem(HttpServerRequest request) {
        String[] parts = header(request, HttpHeaders.CONTENT_TYPE).split(";");
        if (!parts[0].trim().equals("application/json")) {
            return "Content-Type must be application/json";
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].replace("\"", "").replace(" ", "");
            if (parameter.startsWith("charset=")
                    && !parameter.equals("charset=utf-8")
                    && !parameter.equals("charset=utf8")) {
                return "Content-Type: charset must be utf-8";
            }
        }
        String encoding = header(request, HttpHeaders.CONTENT_ENCODING);
        return encoding.isEmpty() || encoding.equals("identity") ? null : "Content-Encoding: send the body as it is";
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
