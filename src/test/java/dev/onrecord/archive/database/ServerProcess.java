package dev.onrecord.archive.database;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server, started on a database as its operator would, and asked as its clients would. */
final class ServerProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^ :]*:(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI base;

    private ServerProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static ServerProcess on(String url, String user) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-Dquarkus.http.port=0",
                "-Donrecord.security.open-writes=true",
                "-Donrecord.limit.points-per-minute=0",
                "-Donrecord.endpoint.timeout=120S",
                "-Dquarkus.datasource.jdbc.acquisition-timeout=20S",
                "-Dquarkus.datasource.jdbc.url=" + url,
                "-Dquarkus.datasource.username=" + user,
                "-jar",
                JAR.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // Also where a test ends before it could close what it started.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServerProcess(process, URI.create("http://127.0.0.1:" + port(process)));
    }

    /** What the server says later is read too: a full pipe would stop it. */
    private static String port(Process process) throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread rest = new Thread(() -> log.lines().forEach(System.out::println));
                rest.setDaemon(true);
                rest.start();
                return listening.group(1);
            }
        }
        throw new IllegalStateException("The server ended:\n" + said);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A query by GET, which has an ETag. */
    HttpResponse<String> query(String query, String... headers) throws IOException, InterruptedException {
        return get("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
    }

    private HttpRequest.Builder posting(String query, Map<String, ?> variables) {
        String body =
                new JsonObject().put("query", query).put("variables", variables).encode();
        return HttpRequest.newBuilder(base.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> ingest(String url, String body) throws IOException, InterruptedException {
        String mutation = "mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status article { id } } }";
        return send(posting(
                mutation,
                Map.of("input", new JsonObject(Map.of("url", url, "title", "Title of " + url, "body", body)))));
    }

    /** The texts of quotes that come in from now on, without the comma; from now on means: once one was heard. */
    BlockingQueue<String> quotes() throws IOException, InterruptedException {
        BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        HttpRequest request = posting("subscription { quoteAdded { text speaker { name } } }", Map.of())
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<java.util.stream.Stream<String>> events =
                client.send(request, HttpResponse.BodyHandlers.ofLines());
        Thread reader = new Thread(() -> events.body()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> new JsonObject(line.substring("data: ".length())))
                .forEach(event -> texts.add(text(event))));
        reader.setDaemon(true);
        reader.start();
        return texts;
    }

    private static String text(JsonObject event) {
        JsonObject data = event.getJsonObject("data");
        return data == null || data.getJsonObject("quoteAdded") == null
                ? event.encode()
                : data.getJsonObject("quoteAdded").getString("text").replaceAll(",$", "");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
