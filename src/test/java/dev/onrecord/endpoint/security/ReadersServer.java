package dev.onrecord.endpoint.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A server that answers only those it knows, and lets the pages of one other site ask. */
public class ReadersServer implements QuarkusTestProfile {

    static final String SITE = "https://front.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(SecuredServer.open());
        config.put("onrecord.security.editor-keys", SecuredServer.digest(SecuredServer.ANN));
        config.put("onrecord.security.read", "authenticated");
        config.put("quarkus.http.cors.enabled", "true");
        config.put("quarkus.http.cors.origins", SITE);
        return config;
    }
}
