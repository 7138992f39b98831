package dev.onrecord.endpoint.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Everything that is off by default, and operations that do as they are told. */
public class ConfiguredEndpoint implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "onrecord.endpoint.introspection", "false",
                "onrecord.endpoint.max-batch", "3",
                "onrecord.endpoint.max-age", "60S",
                "onrecord.endpoint.max-body-size", "100K",
                "onrecord.endpoint.timeout", "4S",
                "onrecord.limit.points-per-minute", "100000",
                "onrecord.endpoint.trusted-documents", "src/test/resources/trusted/manifest.json",
                "onrecord.archive.directory", "./target/test-archive-configured");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ScriptedExecutor.class);
    }
}
