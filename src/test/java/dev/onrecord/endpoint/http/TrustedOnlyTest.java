package dev.onrecord.endpoint.http;

import static dev.onrecord.endpoint.http.EndpointClient.TYPENAME;
import static dev.onrecord.endpoint.http.EndpointClient.assertAnswered;
import static dev.onrecord.endpoint.http.EndpointClient.assertRefused;
import static dev.onrecord.endpoint.http.EndpointClient.post;

import dev.onrecord.endpoint.document.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrustedOnly.class)
class TrustedOnlyTest {

    private static final String CODE = "DOCUMENT_NOT_TRUSTED";

    @Test
    void documentsOfTheFolderAreAnswered() {
        String data = "{\"__typename\":\"Query\"}";
        assertAnswered(post("{\"documentId\":\"typename\"}"), data);
        assertAnswered(post("{\"query\":\"query Typename { __typename }\"}"), data);
    }

    @Test
    void allOthersAreRefusedHoweverTheyCome() {
        String text = "{ __typename }";
        String persisted =
                "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(text) + "\"}}";
        assertRefused(post(TYPENAME), 400, CODE, "onrecord.endpoint.trusted-documents-only");
        assertRefused(post("{\"query\":\"" + text + "\"," + persisted + "}"), 400, CODE, "");
        assertRefused(post("{" + persisted + "}"), 400, CODE, "");
        assertRefused(post("{\"documentId\":\"other\"}"), 400, CODE, "");
    }
}
