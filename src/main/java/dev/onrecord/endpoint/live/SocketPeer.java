package dev.onrecord.endpoint.live;

/** The other end of a socket. Only for the socket's own thread. */
interface SocketPeer {

    /**
     * Sends a message.
     *
     * @param sent is run as soon as there is room for another one
     */
    void send(String message, Runnable sent);

    /** Nothing comes or goes any more. */
    void close(SocketClose why);
}
