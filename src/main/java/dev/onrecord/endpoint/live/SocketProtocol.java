package dev.onrecord.endpoint.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The server's side of graphql-transport-ws for one socket, without the network. Everything happens on the socket's thread;
 * what operations answer is brought there first.
 */
final class SocketProtocol {

    private static final String AUTHORIZATION = "authorization";

    private final SocketPeer peer;
    private final Services services;
    private final Map<String, Running> operations = new HashMap<>();
    private @Nullable SecurityIdentity caller;
    private State state = State.OPENED;
    private boolean leaving;

    /** @param caller whom the handshake has shown; null for nobody */
    SocketProtocol(SocketPeer peer, Services services, @Nullable SecurityIdentity caller) {
        this.peer = peer;
        this.services = services;
        this.caller = caller;
    }

    private enum State {
        OPENED,
        INITIALISING,
        ACKNOWLEDGED,
        CLOSED
    }

    /**
     * What a socket uses.
     *
     * @param thread the socket's
     * @param starter runs an operation elsewhere
     */
    record Services(ConnectionIdentity identity, Executor thread, Starter starter, int maxOperations) {}

    /** Begins an operation without waiting for it. */
    interface Starter {
        void start(LiveOperation operation, LiveRequest request, @Nullable SecurityIdentity caller);
    }

    void received(String text) {
        if (state == State.CLOSED) {
            return;
        }
        try {
            take(ClientMessage.parse(text));
        } catch (IllegalArgumentException wrong) {
            close(SocketClose.badRequest(String.valueOf(wrong.getMessage())));
        }
    }

    /** The time for {@code connection_init} is over. */
    void initTimeout() {
        if (state == State.OPENED) {
            close(SocketClose.INIT_TIMEOUT);
        }
    }

    /** The other end is gone. */
    void closed() {
        state = State.CLOSED;
        List<Running> cut = new ArrayList<>(operations.values());
        operations.clear();
        cut.forEach(running -> running.operation.cancel());
    }

    /**
     * The server is about to stop: what has a single answer is answered, then the socket is closed, without a word on
     * subscriptions, so that clients take them up again elsewhere.
     */
    void leave() {
        leaving = true;
        List.copyOf(operations.values())
                .forEach(running -> running.operation.whenLasting(() -> onThread(this::closeIfAnswered)));
        closeIfAnswered();
    }

    private void closeIfAnswered() {
        if (leaving && operations.values().stream().allMatch(running -> running.operation.isLasting())) {
            close(SocketClose.GOING_AWAY);
        }
    }

    void close(SocketClose why) {
        if (state != State.CLOSED) {
            closed();
            peer.close(why);
        }
    }

    private void take(ClientMessage message) {
        switch (message.type()) {
            case ClientMessage.CONNECTION_INIT -> init(message.payload());
            case ClientMessage.PING -> send("pong", null, message.payload());
            case ClientMessage.SUBSCRIBE -> subscribe(message);
            case ClientMessage.COMPLETE -> complete(message.id());
            default -> {
                // A pong needs no answer.
            }
        }
    }

    private void init(@Nullable JsonObject payload) {
        if (state != State.OPENED) {
            close(SocketClose.SECOND_INIT);
            return;
        }
        state = State.INITIALISING;
        identity(payload).subscribe().with(this::admit, refused -> onThread(() -> close(SocketClose.FORBIDDEN)));
    }

    private Uni<@Nullable SecurityIdentity> identity(@Nullable JsonObject payload) {
        Object shown = payload == null
                ? null
                : payload.stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(AUTHORIZATION))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
        return shown == null && caller != null && !caller.isAnonymous()
                ? Uni.createFrom().item(caller)
                : Uni.createFrom()
                        .deferred(() -> services.identity().identityOf(shown == null ? null : shown.toString()));
    }

    private void admit(@Nullable SecurityIdentity identity) {
        onThread(() -> {
            if (state == State.INITIALISING) {
                caller = identity;
                state = State.ACKNOWLEDGED;
                send("connection_ack", null, null);
            }
        });
    }

    private void subscribe(ClientMessage message) {
        String id = message.id();
        if (state != State.ACKNOWLEDGED) {
            close(SocketClose.UNAUTHORIZED);
        } else if (leaving) {
            return;
        } else if (operations.containsKey(id)) {
            close(SocketClose.exists(id));
        } else if (operations.size() >= services.maxOperations()) {
            sendErrors(id, tooMany());
        } else {
            Running running = new Running(id);
            operations.put(id, running);
            services.starter().start(running.operation, message.request(), caller);
        }
    }

    private String tooMany() {
        return LiveErrors.of(
                "TOO_MANY_OPERATIONS",
                "At most " + services.maxOperations() + " operations run at once over one socket; complete one first");
    }

    private void complete(String id) {
        Running running = operations.remove(id);
        if (running != null) {
            running.operation.cancel();
            closeIfAnswered();
        }
    }

    private void onThread(Runnable act) {
        services.thread().execute(act);
    }

    private void sendErrors(String id, String errors) {
        peer.send(message("error", id).put("payload", new JsonArray(errors)).encode(), () -> {});
    }

    private void send(String type, @Nullable String id, @Nullable JsonObject payload) {
        JsonObject message = message(type, id);
        peer.send((payload == null ? message : message.put("payload", payload)).encode(), () -> {});
    }

    private static JsonObject message(String type, @Nullable String id) {
        JsonObject message = new JsonObject();
        return (id == null ? message : message.put("id", id)).put("type", type);
    }

    /** An operation. Its answers come to the socket's thread, and are dropped where it has ended meanwhile. */
    private final class Running implements LiveSink {

        private final String id;
        private final LiveOperation operation = new LiveOperation(this);

        Running(String id) {
            this.id = id;
        }

        @Override
        public void next(String result, Runnable more) {
            String head = message("next", id).encode();
            String text = head.substring(0, head.length() - 1) + ",\"payload\":" + result + "}";
            onThread(() -> {
                // The id may be another operation's by now.
                if (operations.get(id) == this) {
                    peer.send(text, more);
                }
            });
        }

        @Override
        public void refused(String errors) {
            onThread(() -> {
                if (operations.remove(id, this)) {
                    sendErrors(id, errors);
                    closeIfAnswered();
                }
            });
        }

        @Override
        public void completed() {
            onThread(() -> {
                if (operations.remove(id, this)) {
                    send("complete", id, null);
                    closeIfAnswered();
                }
            });
        }
    }
}
