package dev.onrecord.endpoint.security;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Says something over a WebSocket without an Authorization, and listens until it is refused. */
final class SocketTalk implements WebSocket.Listener {

    private final List<String> heard = new ArrayList<>();
    private final CompletableFuture<List<String>> end = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();

    private SocketTalk() {}

    /** All messages, and the reason for the close if it was closed. */
    static List<String> hear(String... said) {
        SocketTalk talk = new SocketTalk();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql"), talk)
                .join();
        for (String one : said) {
            socket.sendText(one, true).join();
        }
        List<String> heard = talk.end.join();
        socket.abort();
        return heard;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            heard.add(message.toString());
            if (message.indexOf("errors") >= 0 || message.indexOf("\"error\"") >= 0 || message.indexOf("data") >= 0) {
                end.complete(heard);
            }
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        heard.add(code + " " + reason);
        end.complete(heard);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        end.completeExceptionally(failure);
    }
}
