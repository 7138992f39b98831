package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownKeysTest {

    private static final KnownKeys KEYS = KnownKeys.read();

    private static String problem(String name) {
        return KEYS.problems(List.of(name)).orElse("");
    }

    @Test
    void misspeltKeyIsAnErrorWithASuggestion() {
        assertThat(problem("onrecord.limit.max-dept"))
                .isEqualTo("onrecord.limit.max-dept is unknown; did you mean onrecord.limit.max-depth?");
        assertThat(problem("onrecord.limits.max-depth"))
                .isEqualTo("onrecord.limits.max-depth is unknown; did you mean onrecord.limit.max-depth?");
        assertThat(problem("onrecord.endpoint.trusted-document-only"))
                .isEqualTo("onrecord.endpoint.trusted-document-only is unknown;"
                        + " did you mean onrecord.endpoint.trusted-documents-only?");
    }

    @Test
    void keyLikeNoOtherIsAnErrorToo() {
        assertThat(problem("onrecord.colour")).isEqualTo("onrecord.colour is unknown; the README has all keys");
    }

    @Test
    void keysOfOtherProfilesAreChecked() {
        assertThat(problem("%staging.onrecord.sample"))
                .isEqualTo("%staging.onrecord.sample is unknown; did you mean onrecord.samples?");
        assertThat(problem("%staging.onrecord.samples")).isEmpty();
    }

    @Test
    void misspeltVariableIsAnErrorWithASuggestion() {
        assertThat(problem("ONRECORD_LIMIT_MAX_DEPT"))
                .isEqualTo("ONRECORD_LIMIT_MAX_DEPT is unknown; did you mean ONRECORD_LIMIT_MAX_DEPTH?");
        assertThat(problem("ONRECORD_SAMPLE")).isEqualTo("ONRECORD_SAMPLE is unknown; did you mean ONRECORD_SAMPLES?");
        assertThat(problem("ONRECORD_LIMIT_COLOUR"))
                .isEqualTo("ONRECORD_LIMIT_COLOUR is unknown; the README has all keys");
        assertThat(problem("_PROD_ONRECORD_SAMPLE")).contains("ONRECORD_SAMPLES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONRECORD_SERVICE_HOST",
                "ONRECORD_SERVICE_PORT",
                "ONRECORD_SERVICE_PORT_HTTP",
                "ONRECORD_PORT",
                "ONRECORD_PORT_8080_TCP",
                "ONRECORD_PORT_8080_TCP_PROTO",
                "ONRECORD_PORT_8080_TCP_PORT",
                "ONRECORD_PORT_8080_TCP_ADDR",
                "ONRECORD_POSTGRESQL_SERVICE_HOST",
                "ONRECORD_POSTGRESQL_PORT_5432_TCP_ADDR",
                "ONRECORD_ARCHIVE_SERVICE_HOST",
                "ONRECORD_LIVE_PORT_80_UDP"
            })
    void variablesOfKubernetesAreNotOurs(String name) {
        assertThat(problem(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONRECORD_HOME", "ONRECORD_VERSION", "ONRECORD_JAVA_OPTS", "ONRECORD_DATABASE_URL", "PATH"})
    void variablesOfOthersAreNotOurs(String name) {
        assertThat(problem(name)).isEmpty();
    }

    @Test
    void everyKeyIsKnownInEveryForm() {
        assertThat(KEYS.all()).hasSizeGreaterThan(30);
        assertThat(KEYS.problems(KEYS.all())).isEmpty();
        for (String key : KEYS.all()) {
            String variable = key.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
            assertThat(KEYS.problems(List.of(key + "[0]", variable, variable + "_0_", "%dev." + key)))
                    .isEmpty();
        }
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(KEYS.problems(List.of("onrecord.samples", "onrecord.b", "java.version", "onrecord.a")))
                .hasValue(
                        "onrecord.a is unknown; the README has all keys; onrecord.b is unknown; the README has all keys");
    }
}
