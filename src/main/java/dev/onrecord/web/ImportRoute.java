package dev.onrecord.web;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.transfer.ArticleFormat;
import dev.onrecord.transfer.ArticleImport;
import dev.onrecord.transfer.ImportReport;
import dev.onrecord.transfer.ImportStoppedException;
import dev.onrecord.transfer.SourceFiles;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /import}: a file of any size and format in, how it goes on out. */
@ApplicationScoped
class ImportRoute {

    /** Behind authentication, authorization (-100) and CORS. */
    static final int ORDER = -50;

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    /** What a form on somebody else's page can send. */
    private static final Set<String> FORMS =
            Set.of("", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded");

    private final TransferRequests requests;
    private final ArticleImport articles;

    ImportRoute(TransferRequests requests, ArticleImport articles) {
        this.requests = requests;
        this.articles = articles;
    }

    void register(@Observes Router router) {
        router.route("/import").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            TransferRequests.refuse(context, METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "Only POST is possible here");
        } else if (FORMS.contains(typeOf(context))) {
            TransferRequests.refuse(
                    context,
                    UNSUPPORTED_MEDIA_TYPE,
                    "UNSUPPORTED_MEDIA_TYPE",
                    "Send Content-Type: application/x-ndjson, or application/octet-stream for any other format");
        } else {
            InputStream body =
                    new RequestInput(context.request(), context.vertx().getOrCreateContext());
            requests.run(context, () -> read(context, body));
        }
    }

    private static String typeOf(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private void read(RoutingContext context, InputStream body) throws Exception {
        ArticleFormat format = format(context.request().getParam("format"));
        String name = context.request().getParam("name");
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        ImportEvents events =
                new ImportEvents(context.response(), accept != null && accept.contains("text/event-stream"));
        events.begin();
        try (SourceFiles files = SourceFiles.of(body, name == null ? SourceFiles.STANDARD_INPUT : name, format)) {
            ImportReport report = articles.run(files, events);
            events.end(report);
        } catch (TooManyRejectionsException | ImportStoppedException early) {
            events.end(String.valueOf(early.getMessage()));
        }
    }

    private static @Nullable ArticleFormat format(@Nullable String name) {
        if (name == null || name.equals("auto")) {
            return null;
        }
        return Arrays.stream(ArticleFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "format",
                        "is none of " + Arrays.toString(ArticleFormat.values()).toLowerCase(Locale.ROOT)));
    }
}
