package dev.onrecord.web;

import static dev.onrecord.endpoint.security.SecuredServer.ANN;
import static dev.onrecord.endpoint.security.SecuredServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.onrecord.endpoint.security.SecuredServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only editors bring files in and out. */
@QuarkusTest
@TestProfile(SecuredServer.class)
class TransferAccessTest {

    private static final String LINE = TransferClient.line("A day", "It rained.", Map.of());

    private static RequestSpecification as(String authorization) {
        return RestAssured.given().header("Authorization", authorization);
    }

    private static Response send(RequestSpecification request) {
        return request.contentType("application/x-ndjson")
                .body(LINE.getBytes(StandardCharsets.UTF_8))
                .post("/import");
    }

    @Test
    void nobodyIsAskedForAKey() {
        send(RestAssured.given())
                .then()
                .statusCode(401)
                .body("errors[0].message", containsString("Authorization: Bearer"))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        RestAssured.given().get("/export").then().statusCode(401);
    }

    @Test
    void whoIsNoEditorIsRefused() {
        send(as(token("carla", "reader"))).then().statusCode(403);
        as(token("carla", "reader")).get("/export").then().statusCode(403);
    }

    @Test
    void auditNamesTheEditor() {
        assertThat(TransferClient.report(send(as(ANN))).getInteger("rejected")).isZero();
        assertThat(as(ANN).get("/export").asString()).contains("\"actor\":\"key:ann\"");
    }
}
