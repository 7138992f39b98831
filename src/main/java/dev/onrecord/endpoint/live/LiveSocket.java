package dev.onrecord.endpoint.live;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One open socket: its timers, and that nothing piles up in it. While the other end takes no answers it is not listened to
 * either; where that lasts, it cannot show that it is alive, and is cut off. All on the socket's event loop.
 */
final class LiveSocket implements SocketPeer {

    private static final String SUBPROTOCOL = "graphql-transport-ws";

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final HttpConnection connection;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Long> timers = new ArrayList<>();
    private @Nullable Buffer unanswered;

    LiveSocket(Vertx vertx, ServerWebSocket socket, HttpConnection connection) {
        this.vertx = vertx;
        this.socket = socket;
        this.connection = connection;
    }

    /**
     * Begins the conversation.
     *
     * @param gone is run when the socket is closed
     */
    void open(SocketProtocol protocol, LiveConfig config, Runnable gone) {
        listen(protocol);
        socket.closeHandler(nothing -> {
            timers.forEach(vertx::cancelTimer);
            protocol.closed();
            gone.run();
        });
        if (SUBPROTOCOL.equals(socket.subProtocol())) {
            timers.add(vertx.setTimer(config.initTimeout().toMillis(), timer -> protocol.initTimeout()));
            timers.add(vertx.setPeriodic(config.heartbeat().toMillis(), timer -> beat(protocol)));
        } else {
            protocol.close(SocketClose.SUBPROTOCOL);
        }
    }

    private void listen(SocketProtocol protocol) {
        socket.frameHandler(frame -> {
            if (!socket.isClosed() && socket.writeQueueFull()) {
                socket.pause();
            }
        });
        socket.drainHandler(nothing -> drained());
        socket.pongHandler(pong -> {
            if (pong.equals(unanswered)) {
                unanswered = null;
            }
        });
        socket.textMessageHandler(protocol::received);
        socket.binaryMessageHandler(bytes -> protocol.close(SocketClose.badRequest("must be text")));
        socket.exceptionHandler(failure -> protocol.close(SocketClose.badRequest("unreadable, or too long")));
    }

    /** By a number that nobody can answer who has not read it. */
    private void beat(SocketProtocol protocol) {
        if (unanswered != null) {
            protocol.closed();
            LiveConnections.cut(connection);
            return;
        }
        unanswered = Buffer.buffer().appendLong(ThreadLocalRandom.current().nextLong());
        if (!socket.isClosed()) {
            socket.writePing(unanswered);
        }
    }

    @Override
    public void send(String message, Runnable sent) {
        if (socket.isClosed()) {
            return;
        }
        socket.writeTextMessage(message);
        if (socket.writeQueueFull()) {
            waiting.add(sent);
        } else {
            sent.run();
        }
    }

    private void drained() {
        socket.resume();
        List<Runnable> ready = new ArrayList<>(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }

    @Override
    public void close(SocketClose why) {
        socket.close((short) why.code(), why.reason());
    }
}
