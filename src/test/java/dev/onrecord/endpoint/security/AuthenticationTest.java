package dev.onrecord.endpoint.security;

import static dev.onrecord.endpoint.security.SecuredServer.ANN;
import static dev.onrecord.endpoint.security.SecuredServer.ANN_OLD;
import static dev.onrecord.endpoint.security.SecuredServer.BOB;
import static dev.onrecord.endpoint.security.SecuredServer.claims;
import static dev.onrecord.endpoint.security.SecuredServer.signed;
import static dev.onrecord.endpoint.security.SecuredServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who shows something is known or refused, wherever it is shown. */
@QuarkusTest
@TestProfile(SecuredServer.class)
class AuthenticationTest {

    private static final String READ = "{ articles { totalCount } }";

    @Inject
    Authenticator authenticator;

    @Inject
    CurrentIdentityAssociation association;

    private static ValidatableResponse ask(String... authorizations) {
        RequestSpecification request =
                RestAssured.given().contentType(ContentType.JSON).body(Map.of("query", READ));
        for (String one : authorizations) {
            request.header("Authorization", one);
        }
        return request.post("/graphql").then();
    }

    private static void assertAnswered(String... authorizations) {
        ask(authorizations).statusCode(200).body("errors", nullValue());
    }

    private static ValidatableResponse assertRefused(String... authorizations) {
        return ask(authorizations)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/json")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
    }

    @Test
    void readingNeedsNoKey() {
        assertAnswered();
    }

    @Test
    void everyListedKeyIsKnown() {
        assertAnswered(ANN);
        assertAnswered(ANN_OLD);
        assertAnswered(BOB);
        assertAnswered(ANN.replace("Bearer", "bearer"));
    }

    @Test
    void unknownKeyIsRefusedAndNeverAnonymous() {
        assertRefused(ANN + "x").body("errors[0].message", containsString("does not know the key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Basic YW5uOmFubg==", "onrecord_key-of-ann", "Bearer a b", "Bearer ä"})
    void malformedAuthorizationIsRefused(String authorization) {
        assertRefused(authorization).body("errors[0].message", containsString("Bearer <key>"));
    }

    @Test
    void twoAuthorizationsAreRefused() {
        assertRefused(ANN, BOB).body("errors[0].message", containsString("one Authorization"));
    }

    @Test
    void refusedOnEveryPage() {
        for (String page : new String[] {"/graphql/schema.graphql", "/q/health", "/q/graphql-ui/", "/nowhere"}) {
            RestAssured.given()
                    .header("Authorization", "Bearer x")
                    .get(page)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void tokenOfTheProviderIsKnown() {
        assertAnswered(token("carla", "editor"));
    }

    @Test
    void tokenThatDoesNotHoldIsRefused() {
        String expired = token("carla", Duration.ofMinutes(-5), SecuredServer.privateKey(), "editor");
        String foreign =
                token("carla", Duration.ofMinutes(5), SecuredServer.newPair().getPrivate(), "editor");
        String unsigned = token("carla", "editor").replaceAll("\\.[^.]*$", ".");
        String forOthers = signed(claims("carla").audience("another"), SecuredServer.privateKey());
        for (String bad : new String[] {expired, foreign, unsigned, forOthers, "Bearer a.b.c"}) {
            assertRefused(bad).body("errors[0].message", containsString("not valid"));
        }
    }

    // ---- what a WebSocket shows when it connects

    private SecurityIdentity identity(@Nullable String authorization) {
        return authenticator.authenticate(authorization).await().indefinitely();
    }

    @Test
    void authenticatorNamesWhoShowsAKey() {
        assertThat(identity(ANN_OLD).getPrincipal().getName()).isEqualTo("key:ann");
        assertThat(identity(BOB).getPrincipal().getName()).startsWith("key:");
        assertThat(identity(ANN).hasRole("editor")).isTrue();
        assertThat(identity(null).isAnonymous()).isTrue();
        assertThat(identity(null).getRoles()).containsExactly("reader");
    }

    @Test
    void authenticatorTakesTokensWithTheirRoles() {
        assertThat(identity(token("carla", "editor")).getPrincipal().getName()).isEqualTo("user:carla");
        assertThat(identity(token("carla", "editor")).hasRole("editor")).isTrue();
        assertThat(identity(token("carla", "reader")).hasRole("editor")).isFalse();
    }

    @Test
    void rolesStandWhereProvidersPutThem() {
        for (JwtClaimsBuilder claims : List.of(
                claims("carla").groups("editor"),
                claims("carla").claim("realm_access", Map.of("roles", List.of("editor"))))) {
            assertThat(identity(signed(claims, SecuredServer.privateKey())).hasRole("editor"))
                    .isTrue();
        }
    }

    @Test
    void noTokenTakesTheNameOfAKey() {
        assertThat(identity(token("key:ann", "editor")).getPrincipal().getName())
                .isEqualTo("user:key:ann");
    }

    /** Where no transport has told, as on a thread of a test. */
    @Test
    void nobodyHasTheRightsOfWhoeverShowsNothing() {
        SecurityIdentity nobody = association.getIdentity();
        assertThat(nobody.isAnonymous()).isTrue();
        assertThat(nobody.getRoles()).containsExactly("reader");
    }

    @Test
    void authenticatorSaysWhyItRefuses() {
        assertThatThrownBy(() -> identity("Bearer x"))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("does not know the key");
    }
}
