package dev.onrecord.web;

import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.storage.ArchiveBackup;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Serves /backup: the archive as one file. HEAD tells whether it may be had, and makes none. */
@ApplicationScoped
class BackupRoute {

    private static final Logger LOG = Logger.getLogger(BackupRoute.class);

    private final ArchiveBackup backup;
    private final EditorsOnly editors;

    BackupRoute(ArchiveBackup backup, EditorsOnly editors) {
        this.backup = backup;
        this.editors = editors;
    }

    void onStart(@Observes StartupEvent started) {
        backup.removeUnfinished();
    }

    void register(@Observes Router router) {
        router.route("/backup")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(editors)
                .handler(this::answer);
    }

    private void answer(RoutingContext request) {
        if (!backup.isPossible()) {
            EditorsOnly.refuse(request, 409, "CONFLICT", "The archive is in PostgreSQL: back it up with pg_dump");
            return;
        }
        request.response()
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/zip")
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        if (request.request().method().equals(HttpMethod.HEAD)) {
            request.response().end();
            return;
        }
        request.vertx()
                .executeBlocking(backup::beside, false)
                .onSuccess(file -> send(request, file))
                .onFailure(failure -> fail(request, failure));
    }

    private static void send(RoutingContext request, Path file) {
        request.response()
                .putHeader(HttpHeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"onrecord-backup.zip\"")
                .sendFile(file.toString())
                .onComplete(sent -> request.vertx().fileSystem().delete(file.toString()));
    }

    private static void fail(RoutingContext request, Throwable failure) {
        if (failure instanceof StorageFullException full) {
            EditorsOnly.refuse(request, 507, full.code(), String.valueOf(full.getMessage()));
        } else {
            LOG.error("The backup failed", failure);
            EditorsOnly.refuse(request, 500, "INTERNAL", "The backup failed; the server's log tells why");
        }
    }
}
