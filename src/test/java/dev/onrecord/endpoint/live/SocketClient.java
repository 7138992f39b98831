package dev.onrecord.endpoint.live;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** A client of graphql-transport-ws that does as it is told, also what is wrong. */
final class SocketClient implements WebSocket.Listener, AutoCloseable {

    static final String PROTOCOL = "graphql-transport-ws";

    private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;

    static SocketClient open(String... header) {
        return open(PROTOCOL, header);
    }

    static SocketClient open(String protocol, String[] header) {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (!protocol.isEmpty()) {
            builder.subprotocols(protocol);
        }
        for (int i = 0; i < header.length; i += 2) {
            builder.header(header[i], header[i + 1]);
        }
        URI uri = URI.create("ws://localhost:" + RestAssured.port + "/graphql");
        try {
            client.socket = builder.buildAsync(uri, client).join();
        } catch (CompletionException refused) {
            client.closed.complete("refused " + refused.getCause());
        }
        return client;
    }

    /** A client that is admitted. */
    static SocketClient admitted(String... header) {
        SocketClient client = open(header).send("{\"type\":\"connection_init\"}");
        client.next();
        return client;
    }

    SocketClient send(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    SocketClient subscribe(String id, String query) {
        JsonObject payload = new JsonObject().put("query", query);
        return send(new JsonObject()
                .put("id", id)
                .put("type", "subscribe")
                .put("payload", payload)
                .encode());
    }

    /** Waits for the next message. */
    JsonObject next() {
        try {
            return received.take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What has come and was not taken. */
    int size() {
        return received.size();
    }

    /** Waits until the server closes the socket: code and reason. */
    String closed() {
        return closed.join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            received.add(new JsonObject(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete("error " + failure);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
