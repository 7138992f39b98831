package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may write, in production. */
@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class AuthenticationIT {

    private static final String NOBODYS = "QXJ0aWNsZTo5OTk5OTk5OTk=";

    private static String delete(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("query", "mutation { deleteArticle(id: \"" + NOBODYS + "\") }"))
                .post("/graphql")
                .jsonPath()
                .getString("errors[0].extensions.code");
    }

    private static String delete(String authorization) {
        return delete(RestAssured.given().header("Authorization", authorization));
    }

    @Test
    void editorsAreKnownByKeyAndByToken() {
        assertThat(delete(RestAssured.given())).isEqualTo("UNAUTHENTICATED");
        assertThat(delete(PackagedServer.AUTHORIZATION)).isEqualTo("NOT_FOUND");
        assertThat(delete(token("editor"))).isEqualTo("NOT_FOUND");
        assertThat(delete(token("reader"))).isEqualTo("FORBIDDEN");
        assertThat(delete("Bearer onrecord_nobody")).isEqualTo("UNAUTHENTICATED");
    }

    private static String token(String role) {
        return SecuredServer.token("bob", Duration.ofMinutes(5), PackagedServer.PROVIDER.getPrivate(), role);
    }

    @Test
    void probesAnswer() {
        for (String probe : new String[] {"live", "ready", "started"}) {
            assertThat(RestAssured.get("/q/health/" + probe).statusCode())
                    .as(probe)
                    .isEqualTo(200);
        }
    }
}
