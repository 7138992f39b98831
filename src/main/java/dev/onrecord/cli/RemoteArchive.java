package dev.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server that is running, asked by HTTP. */
final class RemoteArchive {

    private static final int OK = 200;
    private static final int LONGEST_REFUSAL = 10_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final @Nullable String key;

    /** @param key of an editor; null to come without */
    RemoteArchive(URI server, @Nullable String key) {
        this.server = server;
        this.key = key;
    }

    /**
     * The server to ask instead of opening the archive: the one that is named, with the key in ONRECORD_KEY; else the one that
     * has the archive open.
     */
    static Optional<RemoteArchive> of(@Nullable URI named, ArchiveUse archive) throws InterruptedException {
        return named == null
                ? archive.server().map(RunningServer::remote)
                : Optional.of(new RemoteArchive(named, System.getenv("ONRECORD_KEY")));
    }

    /** The answer to what is sent; must be closed. */
    InputStream post(String path, Map<String, String> parameters, InputStream body)
            throws IOException, InterruptedException {
        return ask(request(path, parameters)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)));
    }

    /** The answer; must be closed. */
    InputStream get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        return ask(request(path, parameters).GET());
    }

    private HttpRequest.Builder request(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String base = server.toString().replaceAll("/+$", "");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path + (query.isEmpty() ? "" : "?" + query)));
        return key == null || key.isBlank() ? request : request.header("Authorization", "Bearer " + key.strip());
    }

    private InputStream ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = answer(request.build());
        if (answer.statusCode() == OK) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            String refusal = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
            throw new IOException("The server answers " + answer.statusCode() + ": " + refusal.strip());
        }
    }

    private HttpResponse<InputStream> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException nobody) {
            throw new IOException("Nobody answers at " + server + "; is the server running?", nobody);
        } catch (IOException cut) {
            throw new IOException(
                    "The server at " + server + " hung up before it had answered (" + cut.getMessage() + "); try again",
                    cut);
        }
    }
}
