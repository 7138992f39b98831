package dev.onrecord.lambda;

import io.quarkus.amazon.lambda.runtime.MockEventServer;
import io.quarkus.amazon.lambda.runtime.MockHttpEventServer;
import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The packaged function, run as AWS Lambda runs it: unpacked, in a process of Amazon's own runtime, which asks the local
 * event server for one event after the other.
 */
final class Function {

    /** The options of Lambda's own Java runtime. */
    private static final String[] JVM = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1200m"};

    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    /** Against waiting for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final MockEventServer events = new MockHttpEventServer();
    private final Path root;
    private final Process process;

    /** @param root where it is unpacked to; must be empty */
    Function(Path zip, Path root) throws IOException {
        this.root = root;
        unpack(zip);
        events.start(0);
        Path log = Path.of("target", "function.log");
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.directory(root.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LAMBDA_TASK_ROOT", root.toString());
        builder.environment()
                .put("AWS_LAMBDA_RUNTIME_API", "localhost:" + events.getPort() + MockEventServer.BASE_PATH);
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "onrecord");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769");
        this.process = builder.start();
    }

    private void unpack(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path target = root.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    private String[] command() {
        String runtime = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.contains("aws-lambda-java-") || jar.contains("utils-lite"))
                .collect(Collectors.joining(File.pathSeparator));
        Stream<String> java = Stream.of(System.getProperty("java.home") + "/bin/java");
        return Stream.of(java, Arrays.stream(JVM), Stream.of("-cp", runtime, RUNTIME, HANDLER))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    /** What the gateway gets for an event. */
    JsonObject answer(JsonObject event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + events.getPort() + MockEventServer.POST_EVENT))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(event.encode()))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("The function failed: " + response.statusCode() + " " + response.body());
        }
        return new JsonObject(response.body());
    }

    /** CPU time of the function so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Every file of the function, with its size and time. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                String time = Files.getLastModifiedTime(path).toString();
                files.put(
                        root.relativize(path).toString(),
                        time + (Files.isDirectory(path) ? "" : " " + Files.size(path)));
            }
        }
        return files;
    }

    void stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        events.close();
    }
}
