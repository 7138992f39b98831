package dev.onrecord.endpoint.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may listen, and how long a silent connection is kept. */
@ConfigMapping(prefix = "onrecord.live")
public interface LiveConfig {

    /** Open sockets and streams at most; 0 where there can be none. */
    @WithDefault("1000")
    int connections();

    /** Open sockets and streams of one client at most. */
    @WithDefault("20")
    int connectionsPerClient();

    /** Operations that run at once over one socket, at most. */
    @WithDefault("50")
    int operationsPerConnection();

    /** How often a connection is shown to be alive; a socket that does not answer until the next time is closed. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a new socket may take to say connection_init. */
    @WithDefault("5s")
    Duration initTimeout();
}
