package dev.onrecord.endpoint.live;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that subscribes and then reads nothing, with little room in its receive buffer. */
final class DeafClient implements AutoCloseable {

    private final Socket socket = new Socket();

    private DeafClient() throws IOException {
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    }

    static DeafClient socket(String query) throws IOException {
        DeafClient client = new DeafClient();
        client.write("""
                GET /graphql HTTP/1.1\r
                Host: localhost\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Protocol: graphql-transport-ws\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """);
        client.await("\r\n\r\n");
        client.frame("{\"type\":\"connection_init\"}");
        client.await("connection_ack");
        JsonObject payload = new JsonObject().put("query", query);
        client.frame(new JsonObject()
                .put("id", "a")
                .put("type", "subscribe")
                .put("payload", payload)
                .encode());
        return client;
    }

    static DeafClient stream(String query) throws IOException {
        DeafClient client = new DeafClient();
        String body = new JsonObject().put("query", query).encode();
        client.write("""
                POST /graphql HTTP/1.1\r
                Host: localhost\r
                Accept: text/event-stream\r
                Connection: close\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(body.length(), body));
        return client;
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A text frame whose mask is zero. */
    private void frame(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        OutputStream out = socket.getOutputStream();
        out.write(0x81);
        if (bytes.length < 126) {
            out.write(0x80 | bytes.length);
        } else {
            out.write(0x80 | 126);
            out.write(bytes.length >> 8);
            out.write(bytes.length);
        }
        out.write(new byte[4]);
        out.write(bytes);
    }

    private void await(String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("closed after " + seen);
            }
            seen.append((char) next);
        }
        // The rest of the message, or of the head.
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
    }

    /** What had been sent before the server gave up. */
    int readToTheEnd() {
        int total = 0;
        try {
            byte[] some = new byte[10_000];
            int length = socket.getInputStream().read(some);
            while (length > 0) {
                total += length;
                length = socket.getInputStream().read(some);
            }
        } catch (IOException reset) {
            return total;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
