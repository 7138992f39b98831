package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where reading is not open, and where pages of another site may ask. */
@QuarkusTest
@TestProfile(ReadersServer.class)
class ReadingPolicyTest {

    private static Response ask(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("query", "{ articles { totalCount } }"))
                .post("/graphql");
    }

    @Test
    void nothingIsReadWithoutAKey() {
        ask(RestAssured.given())
                .then()
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", containsString("Bearer <key>"));
        for (String path : new String[] {
            "/graphql?query=%7B__typename%7D",
            "/graphql/schema.graphql",
            "/",
            "//graphql",
            "/q/../graphql",
            "/q/%2e%2e/graphql"
        }) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    /** Browsers send no Authorization with it: who asks is told when it is initialised. */
    @Test
    void webSocketIsOpenedWithoutAKeyAndReadsNothing() {
        List<String> heard = SocketTalk.hear("""
                {"type": "connection_init"}""", """
                {"id": "1", "type": "subscribe", "payload": {"query": "{ articles { totalCount } }"}}""");
        // 4401 where the subscription is heard before it is found out who asks.
        assertThat(String.join("\n", heard)).containsAnyOf("4403", "4401").doesNotContain("totalCount");
    }

    @Test
    void whatOnlyLooksLikeAWebSocketReadsNothing() {
        upgrading().get("/graphql/schema.graphql").then().statusCode(401);
        ask(upgrading()).then().statusCode(401);
        ask(RestAssured.given().header("Upgrade", "websocket")).then().statusCode(401);
    }

    private static RequestSpecification upgrading() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws");
    }

    @Test
    void whoIsKnownReads() {
        ask(RestAssured.given().header("Authorization", SecuredServer.ANN))
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }

    @Test
    void healthAndGraphiqlAreOpen() {
        RestAssured.get("/q/health").then().statusCode(200);
        RestAssured.get("/q/graphql-ui/").then().statusCode(200);
    }

    @Test
    void namedSiteMayAskAndNoOther() {
        preflight(ReadersServer.SITE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ReadersServer.SITE)
                .header("Access-Control-Allow-Headers", containsString("authorization"));
        preflight("https://other.example").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void namedSiteReadsAnswersAndRefusals() {
        RequestSpecification known =
                RestAssured.given().header("Origin", ReadersServer.SITE).header("Authorization", SecuredServer.ANN);
        ask(known).then().statusCode(200).header("Access-Control-Allow-Origin", ReadersServer.SITE);
        ask(RestAssured.given().header("Origin", ReadersServer.SITE))
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", ReadersServer.SITE);
    }

    private static Response preflight(String origin) {
        return RestAssured.given()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,authorization")
                .options("/graphql");
    }
}
