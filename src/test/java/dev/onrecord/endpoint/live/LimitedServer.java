package dev.onrecord.endpoint.live;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that takes few connections, and has little patience. */
public class LimitedServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "onrecord.archive.directory", "./target/test-archive-live",
                "onrecord.live.connections-per-client", "2",
                "onrecord.live.operations-per-connection", "2",
                "onrecord.live.heartbeat", "400ms",
                "onrecord.live.init-timeout", "200ms",
                "onrecord.live.buffer", "50",
                "onrecord.limit.max-aliases", "200");
    }
}
