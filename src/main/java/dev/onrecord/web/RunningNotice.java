package dev.onrecord.web;

import dev.onrecord.archive.storage.ArchiveFolder;
import dev.onrecord.archive.storage.RunningFile;
import dev.onrecord.endpoint.security.LocalKey;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells commands on the same machine how to reach this server, which alone may open the embedded database. Where only TLS is
 * served nothing is told: its certificate is for another name.
 */
@ApplicationScoped
class RunningNotice {

    private static final Logger LOG = Logger.getLogger(RunningNotice.class);
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0", "[::]");

    private final Optional<Path> folder;
    private final LocalKey key;
    private final HttpServer server;
    private final String host;
    private final String rootPath;
    private volatile boolean told;

    RunningNotice(
            ArchiveFolder folder,
            LocalKey key,
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.root-path") String rootPath) {
        this.folder = folder.path();
        this.key = key;
        this.server = server;
        this.host = host;
        this.rootPath = rootPath;
    }

    void onStart(@ObservesAsync HttpServerStart started) {
        if (!started.options().isSsl() && server.getPort() > 0) {
            folder.ifPresent(this::write);
        }
    }

    /** A folder that cannot be written to is no reason not to serve what it holds. */
    private void write(Path path) {
        try {
            new RunningFile(url(host, server.getPort(), rootPath), key.text()).write(path);
            told = true;
        } catch (IOException unwritable) {
            LOG.infof("Commands will not find this server: %s", unwritable);
        }
    }

    /** Where a server that listens there is reached from its own machine. */
    static URI url(String host, int port, String rootPath) {
        String reached = ANY.contains(host) ? "127.0.0.1" : host;
        String literal = reached.contains(":") && !reached.startsWith("[") ? "[" + reached + "]" : reached;
        String path = rootPath.startsWith("/") ? rootPath : "/" + rootPath;
        return URI.create("http://" + literal + ":" + port + (path.endsWith("/") ? path : path + "/"));
    }

    void onStop(@Observes ShutdownEvent stopped) throws IOException {
        if (told && folder.isPresent()) {
            RunningFile.remove(folder.get());
        }
    }
}
