package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.onrecord.transfer.ImportReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers when it has everything, as ours may. */
class RemoteImportTest {

    private static final String REPORT = "{\"report\":{\"created\":3,\"updated\":0,\"unchanged\":0,\"rejected\":0,"
            + "\"unreadable\":0,\"bytes\":4000000,\"restored\":false,\"leftOut\":0}}\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/import", RemoteImportTest::answer);
        server.createContext("/ended/import", RemoteImportTest::hangUp);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** As one that is stopped. */
    private static void hangUp(HttpExchange exchange) {
        exchange.close();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void progressIsToldWhileTheFileIsSent() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.jsonl"), new byte[4_000_000]);
        Progress progress = new Progress(
                new PrintWriter(err),
                () -> Progress.Style.LINES,
                4_000_000,
                () -> seconds.incrementAndGet() * 100_000_000);
        try (ImportConsole console = new ImportConsole(progress, null, false)) {
            ImportReport report = new RemoteImport(
                            new RemoteArchive(address(""), null), null, InputStream.nullInputStream(), console)
                    .run(List.of(file.toString()));
            assertThat(console.finish(report)).isZero();
        }
        List<String> told = err.toString().lines().toList();
        assertThat(told.get(0)).contains(" MB a second, ", " of 4.0 MB");
        assertThat(told.get(1)).contains(" left");
        assertThat(told).last().isEqualTo("3 articles: 3 new, 0 changed, 0 known, 0 rejected");
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Test
    void serverThatIsStoppedIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), new byte[8_000_000]);
        Progress progress = new Progress(new PrintWriter(err), () -> Progress.Style.NONE, 0, System::nanoTime);
        try (ImportConsole console = new ImportConsole(progress, null, true)) {
            RemoteImport sent = new RemoteImport(
                    new RemoteArchive(address("/ended"), null), null, InputStream.nullInputStream(), console);
            assertThatThrownBy(() -> sent.run(List.of(file.toString())))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The server at http://localhost:")
                    .hasMessageContaining(" hung up before it had answered (")
                    .hasMessageEndingWith("; try again");
        }
    }
}
