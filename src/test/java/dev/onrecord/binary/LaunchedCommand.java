package dev.onrecord.binary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** What a command of the packaged program came to, jar or native binary, as a process of its own. */
public record LaunchedCommand(int code, String out, String err) {

    private static final Path TARGET = Path.of("target");

    /** Runs it to its end. */
    public static LaunchedCommand of(byte[] input, String... args) throws IOException, InterruptedException {
        return of(Map.of(), input, args);
    }

    /** Runs it to its end, with settings of the configuration. */
    public static LaunchedCommand of(Map<String, ?> settings, byte[] input, String... args)
            throws IOException, InterruptedException {
        return of(start(settings, args), input);
    }

    /** Begins it, with settings of the configuration. */
    public static Process start(Map<String, ?> settings, String... args) throws IOException {
        ProcessBuilder program = new ProcessBuilder(line(args));
        settings.forEach((key, value) ->
                program.environment().put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value.toString()));
        return program.start();
    }

    private static LaunchedCommand of(Process process, byte[] input) throws InterruptedException {
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException unread) {
            // It may end before it has read all.
        }
        return new LaunchedCommand(process.waitFor(), out.join(), err.join());
    }

    public static LaunchedCommand of(String... args) throws IOException, InterruptedException {
        return of(new byte[0], args);
    }

    /** The program with its arguments, as Quarkus has packaged it. */
    static List<String> line(String... args) throws IOException {
        Properties artifact = new Properties();
        try (InputStream file = Files.newInputStream(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(file);
        }
        String program =
                TARGET.resolve(artifact.getProperty("path")).toAbsolutePath().toString();
        List<String> line = new ArrayList<>();
        if (!artifact.getProperty("type").startsWith("native")) {
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            // It runs a moment only.
            line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
        }
        line.add(program);
        line.addAll(List.of(args));
        return line;
    }

    private static String text(InputStream from) {
        try (from) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            return "cut: " + cut.getMessage();
        }
    }
}
