package dev.onrecord.endpoint.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Answers the documents of a folder and no others. */
public class TrustedOnly implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "onrecord.endpoint.trusted-documents", "src/test/resources/trusted/folder",
                "onrecord.endpoint.trusted-documents-only", "true",
                "onrecord.archive.directory", "./target/test-archive-trusted");
    }
}
