package dev.onrecord.endpoint.observation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes spans by OTLP over HTTP. The names and values in its messages are plain text between bytes of protobuf. */
final class SpanCollector {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private HttpServer server;

    static SpanCollector start() {
        SpanCollector collector = new SpanCollector();
        collector.listen(0);
        return collector;
    }

    private void listen(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** All that comes until these words do. */
    String awaitWords(String words) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        while (all.indexOf(words) < 0) {
            all.append(received.take());
        }
        return all.toString();
    }

    /** Is not there while this is done. */
    void without(Runnable work) {
        int port = server.getAddress().getPort();
        server.stop(0);
        work.run();
        listen(port);
    }
}
