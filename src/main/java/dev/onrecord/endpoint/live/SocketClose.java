package dev.onrecord.endpoint.live;

/**
 * Why a socket is closed, by the codes of graphql-transport-ws.
 *
 * @param reason at most 123 bytes, as WebSocket has it
 */
record SocketClose(int code, String reason) {

    static final SocketClose UNAUTHORIZED = new SocketClose(4401, "Unauthorized");
    static final SocketClose FORBIDDEN = new SocketClose(4403, "Forbidden");
    static final SocketClose SUBPROTOCOL = new SocketClose(4406, "Subprotocol not acceptable");
    static final SocketClose INIT_TIMEOUT = new SocketClose(4408, "Connection initialisation timeout");
    static final SocketClose SECOND_INIT = new SocketClose(4429, "Too many initialisation requests");
    static final SocketClose GOING_AWAY = new SocketClose(1001, "The server is shutting down");

    private static final int MAX_REASON = 120;

    static SocketClose badRequest(String reason) {
        return new SocketClose(4400, brief("Invalid message: ", reason, ""));
    }

    static SocketClose exists(String id) {
        return new SocketClose(4409, brief("Subscriber for ", id, " already exists"));
    }

    /** Cut to fit; what a client chose is shown in ASCII, so that characters are bytes. */
    private static String brief(String before, String middle, String after) {
        String plain = middle.replaceAll("[^ -~]", "?");
        int room = MAX_REASON - before.length() - after.length();
        return before + (plain.length() > room ? plain.substring(0, room) : plain) + after;
    }
}
