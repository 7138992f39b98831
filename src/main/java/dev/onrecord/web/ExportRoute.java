package dev.onrecord.web;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.transfer.ArchiveExport;
import dev.onrecord.transfer.Compression;
import dev.onrecord.transfer.ExportFormat;
import dev.onrecord.transfer.ExportRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /export}: the archive as it is at one moment. For editors, as it holds the audit. */
@ApplicationScoped
class ExportRoute {

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int BUFFER_SIZE = 1 << 16;

    private final TransferRequests requests;
    private final ArchiveExport export;

    ExportRoute(TransferRequests requests, ArchiveExport export) {
        this.requests = requests;
        this.export = export;
    }

    void register(@Observes Router router) {
        router.route("/export").order(ImportRoute.ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET)) {
            requests.run(context, () -> write(context));
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, "GET");
            TransferRequests.refuse(context, METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "Only GET is possible here");
        }
    }

    private void write(RoutingContext context) throws Exception {
        ExportFormat format = oneOf(ExportFormat.class, context, "format", ExportFormat.JSONL);
        Compression compression = oneOf(Compression.class, context, "compression", Compression.NONE);
        String publisher = context.request().getParam("publisher");
        ExportRequest request =
                new ExportRequest(format, publisher, since(context.request().getParam("since")));
        HttpServerResponse response = context.response();
        String file = "onrecord." + format.name().toLowerCase(Locale.ROOT) + compression.ending();
        response.setChunked(true)
                .putHeader(
                        "Content-Type",
                        compression == Compression.NONE ? format.mediaType() : "application/octet-stream")
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .putHeader("Cache-Control", "no-store");
        try (OutputStream out =
                new BufferedOutputStream(compression.write(new ResponseOutput(response)), BUFFER_SIZE)) {
            export.run(request, (text, articles) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        response.end();
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, RoutingContext context, String parameter, E usual) {
        String name = context.request().getParam(parameter);
        E[] known = type.getEnumConstants();
        return Arrays.stream(known)
                .filter(one -> name == null ? one == usual : one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        parameter, "is none of " + Arrays.toString(known).toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Instant since(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new BadInputException("since", "is no instant, such as 2026-03-02T09:30:00Z");
        }
    }
}
