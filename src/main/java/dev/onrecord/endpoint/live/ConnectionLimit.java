package dev.onrecord.endpoint.live;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts open connections, each client's and all. */
final class ConnectionLimit {

    private static final String TOO_MANY = "TOO_MANY_CONNECTIONS";

    private final int max;
    private final int maxPerClient;
    private final Map<String, Integer> open = new HashMap<>();
    private int all;

    ConnectionLimit(int max, int maxPerClient) {
        this.max = max;
        this.maxPerClient = maxPerClient;
    }

    /**
     * Why a connection is refused.
     *
     * @param status of HTTP
     * @param code stable for clients to branch on
     */
    record Refusal(int status, String code, String message) {}

    /** Lets a connection in, which must {@link #leave}; or says why not. */
    synchronized @Nullable Refusal enter(String client) {
        if (max == 0) {
            return new Refusal(
                    501,
                    "NO_SUBSCRIPTIONS",
                    "This server has no subscriptions (onrecord.live.connections); ask queries, and accept application/json");
        }
        if (all >= max) {
            return new Refusal(503, TOO_MANY, "The server has as many live connections as it takes; try again later");
        }
        int own = open.getOrDefault(client, 0);
        if (own >= maxPerClient) {
            return new Refusal(
                    429,
                    TOO_MANY,
                    "You have " + own + " live connections, as many as are allowed; close one, or share one socket");
        }
        open.put(client, own + 1);
        all++;
        return null;
    }

    synchronized void leave(String client) {
        open.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
        all--;
    }
}
