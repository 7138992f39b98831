package dev.onrecord.endpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {

    private static String answered(String id) {
        return RestAssured.given()
                .header("X-Request-Id", id)
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .header("X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7f3e-22",
                "Root=1-67891233-abcdef",
                "00-0af7651916cd43dd8448eb211c80319c-01",
                "a/b+c@d:e_f.g"
            })
    void wellFormedIdIsKept(String id) {
        assertThat(answered(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"", "{a}", "<a>", "é", "a,b", ""})
    void anythingElseIsReplaced(String id) {
        assertThat(answered(id)).matches("[0-9a-f]{32}");
    }

    @Test
    void tooLongAnIdIsReplaced() {
        assertThat(answered("a".repeat(128))).hasSize(128);
        assertThat(answered("a".repeat(129))).hasSize(32);
    }

    @Test
    void everyRequestHasItsOwn() {
        Set<String> ids = new HashSet<>();
        for (String path : List.of("/graphql?query=nonsense", "/q/health", "/nowhere", "/graphql/schema.graphql")) {
            ids.add(RestAssured.get(path).header("X-Request-Id"));
        }
        assertThat(ids).hasSize(4).doesNotContainNull();
    }
}
