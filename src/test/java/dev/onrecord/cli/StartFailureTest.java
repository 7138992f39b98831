package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    private static Throwable failure(Class<?> mapping, Map<String, String> values) {
        return catchThrowable(() -> new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withDefaultValues(values)
                .build());
    }

    /** A configuration. */
    @io.smallrye.config.ConfigMapping(prefix = "onrecord.limit")
    public interface Example {
        int maxDepth();

        java.time.Duration timeout();
    }

    @Test
    void unreadableValuesNameTheirKeys() {
        Throwable failure =
                failure(Example.class, Map.of("onrecord.limit.max-depth", "abc", "onrecord.limit.timeout", "PT1S"));
        assertThat(StartFailure.explain(new RuntimeException("Failed to start quarkus", failure)))
                .hasValue("onrecord.limit.max-depth: Expected an integer value, got \"abc\"");
    }

    @Test
    void allUnreadableValuesAreToldInOneLine() {
        Throwable failure =
                failure(Example.class, Map.of("onrecord.limit.max-depth", "abc", "onrecord.limit.timeout", "soon"));
        assertThat(StartFailure.explain(failure))
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("onrecord.limit.max-depth: ", "; ", "onrecord.limit.timeout: ")
                        .doesNotContain("SRCFG", "Exception", "\n"));
    }

    @Test
    void ourOwnWordsAreToldAsTheyAre() {
        Throwable failure = new IllegalStateException(new ConfigurationException("onrecord.a is unknown"));
        assertThat(StartFailure.explain(failure)).hasValue("onrecord.a is unknown");
    }

    @Test
    void whatNobodyForesawIsToldInFull() {
        assertThat(StartFailure.explain(new IllegalStateException("?"))).isEmpty();
    }
}
