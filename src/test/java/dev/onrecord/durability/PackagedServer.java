package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was packaged, the jar or the native binary, as a process of its own. */
final class PackagedServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^ :]*:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final URI url;

    private PackagedServer(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.url = URI.create("http://127.0.0.1:" + port(process, log));
    }

    /** Whether this build's archive is with a database server, which these tests do not kill. */
    static boolean isPostgresql() {
        return String.valueOf(System.getenv("QUARKUS_DATASOURCE_JDBC_URL")).startsWith("jdbc:postgresql:");
    }

    static boolean isNative() {
        return new File(System.getProperty("native.image.path", "none")).canExecute();
    }

    /** Starts it on an archive; ready when this returns. */
    static PackagedServer start(Path archive, String... settings) throws IOException {
        return start(List.of(), archive, settings);
    }

    /** @param wrapper command that the server's own is given to as arguments */
    static PackagedServer start(List<String> wrapper, Path archive, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "quarkus.http.port=0",
                "onrecord.security.open-writes=true",
                "onrecord.limit.points-per-minute=0",
                "onrecord.limit.max-cost=1000000",
                "onrecord.endpoint.timeout=5M"));
        all.addAll(List.of(settings));
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(command(archive, all));
        Path log = Files.createTempFile("onrecord-server", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PackagedServer(process, log);
    }

    /** What a command answers. */
    record Answer(int exitCode, String out, String err) {}

    /** Runs a command of the packaged program to its end. */
    static Answer run(Path archive, String... arguments) throws IOException, InterruptedException {
        List<String> command = command(archive, List.of());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("onrecord-out", ".txt");
        Path err = Files.createTempFile("onrecord-err", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Answer(process.waitFor(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static List<String> command(Path archive, List<String> settings) {
        List<String> command = new ArrayList<>();
        List<String> options = new ArrayList<>(List.of("-Donrecord.archive.directory=" + archive));
        settings.forEach(setting -> options.add("-D" + setting));
        if (isNative()) {
            command.add(System.getProperty("native.image.path"));
            command.addAll(options);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"));
            command.addAll(options);
            command.addAll(List.of(
                    "-jar",
                    Path.of("target/quarkus-app/quarkus-run.jar")
                            .toAbsolutePath()
                            .toString()));
        }
        return command;
    }

    private static int port(Process process, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return Integer.parseInt(listening.group(1));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        process.destroyForcibly();
        throw new IOException("The server did not start: " + Files.readString(log));
    }

    /** The whole answer of an operation, whatever it is. */
    JsonObject ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = new JsonObject()
                .put("query", query)
                .put("variables", new JsonObject(Map.copyOf(variables)))
                .encode();
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return new JsonObject(client.send(request, BodyHandlers.ofString()).body());
    }

    /** The data of an answer that must have no errors. */
    JsonObject data(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        JsonObject answer = ask(query, variables);
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).isNull();
        return answer.getJsonObject("data");
    }

    /** What it says of whether it is ready. */
    JsonObject readiness() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve("/q/health/ready")).build();
        return new JsonObject(client.send(request, BodyHandlers.ofString()).body());
    }

    long pid() {
        return process.pid();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** SIGKILL, as of whoever pulls the plug. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and what it ended with. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(log);
    }
}
