package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCommandTest {

    private static CommandRun askServerThatAnswers(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/q/health/ready";
            return CommandRun.of("health", "--url", url);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void serverThatIsReadyIsHealthy() throws IOException {
        CommandRun run = askServerThatAnswers(200);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualToIgnoringNewLines("ready");
    }

    @Test
    void serverThatSaysSoIsNot() throws IOException {
        CommandRun run = askServerThatAnswers(503);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("not ready: http://127.0.0.1:").contains("answers 503");
    }

    /** Port 1 is nobody's. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "file:///etc/hosts", "nowhere", "ftp://127.0.0.1:1/"})
    void whatDoesNotAnswerIsNot(String url) {
        CommandRun run = CommandRun.of("health", "--url", url);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("not ready: " + url + " does not answer");
    }
}
