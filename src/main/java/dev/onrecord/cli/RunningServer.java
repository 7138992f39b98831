package dev.onrecord.cli;

import dev.onrecord.archive.storage.RunningFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The server that has an archive open, and so does for a command what the command cannot do itself. */
final class RunningServer {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final RunningFile file;
    private final HttpClient client;

    private RunningServer(RunningFile file) {
        this.file = file;
        this.client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    }

    /** The one that serves the archive in this folder, if one does and takes this user for an editor. */
    static Optional<RunningServer> of(Path archiveDirectory) throws InterruptedException {
        Optional<RunningServer> told = RunningFile.read(archiveDirectory).map(RunningServer::new);
        return told.isPresent() && told.get().answers() ? told : Optional.empty();
    }

    /** Whether it is what the file says, and not another program that got the port of one that was killed. */
    private boolean answers() throws InterruptedException {
        HttpRequest probe = request("backup")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<Void> answer = client.send(probe, BodyHandlers.discarding());
            return answer.statusCode() == OK
                    && answer.headers().firstValue("Content-Type").orElse("").equals("application/zip");
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** Ends with a slash. */
    URI url() {
        return file.url();
    }

    /** As a server that is asked for all that editors may. */
    RemoteArchive remote() {
        return new RemoteArchive(url(), file.key());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url().resolve(path)).header("Authorization", "Bearer " + file.key());
    }

    /**
     * What stands there.
     *
     * @throws IOException if the server does not give it, with its reason
     */
    InputStream get(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request(path).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            try (InputStream reason = answer.body()) {
                throw new IOException(url().resolve(path) + " answers " + answer.statusCode() + ": "
                        + new String(reason.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return answer.body();
    }
}
