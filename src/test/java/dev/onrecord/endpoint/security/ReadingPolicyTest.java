package dev.onrecord.endpoint.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
            "/graphql?query={__typename}", "/graphql/schema.graphql", "/", "//graphql", "/q/../graphql"
        }) {
            RestAssured.given().urlEncodingEnabled(false).get(path).then().statusCode(401);
        }
    }

    @Test
    void webSocketNeedsAKeyToo() {
        RestAssured.given()
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .get("/graphql")
                .then()
                .statusCode(401);
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
        preflight(ReadersServer.SITE).then().header("Access-Control-Allow-Origin", ReadersServer.SITE);
        preflight("https://other.example").then().header("Access-Control-Allow-Origin", nullValue());
    }

    private static Response preflight(String origin) {
        return RestAssured.given()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql");
    }
}
