package dev.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a running server whether it is ready; for images without a shell. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Asks a running server whether it is ready to serve.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:it is", "1:it is not, or does not answer", "2:the command line is wrong"})
final class HealthCommand implements Callable<Integer> {

    private static final int TIMEOUT_MILLIS = 5_000;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:QUARKUS_HTTP_PORT:-8080}/q/health/ready",
            description = "where the server tells; by default http://127.0.0.1:8080/q/health/ready, with"
                    + " QUARKUS_HTTP_PORT where that is set")
    URI url = URI.create("http://127.0.0.1:8080/q/health/ready");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            int status = ask();
            out.println(status == HttpURLConnection.HTTP_OK ? "ready" : "not ready: " + url + " answers " + status);
            return status == HttpURLConnection.HTTP_OK ? 0 : 1;
        } catch (IOException | IllegalArgumentException | ClassCastException silence) {
            out.println("not ready: " + url + " does not answer: " + silence.getMessage());
            return 1;
        }
    }

    private int ask() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
