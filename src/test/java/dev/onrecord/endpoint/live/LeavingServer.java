package dev.onrecord.endpoint.live;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server of its own, because it is told to stop. */
public class LeavingServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("onrecord.archive.directory", "./target/test-archive-leaving");
    }
}
