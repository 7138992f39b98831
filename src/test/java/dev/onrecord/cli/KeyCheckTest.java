package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** How the library hands names on to the check. */
class KeyCheckTest {

    private static SmallRyeConfig config(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .withSources(source)
                .withInterceptorFactories(new KeyCheck())
                .build();
    }

    @Test
    void misspeltPropertyEndsTheStart() {
        ConfigSource properties =
                new PropertiesConfigSource(Map.of("onrecord.limit.max-dept", "3"), "application.properties", 250);
        assertThatThrownBy(() -> config(properties))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("onrecord.limit.max-dept is unknown; did you mean onrecord.limit.max-depth?");
    }

    @Test
    void misspeltVariableEndsTheStartAndIsToldOnce() {
        ConfigSource environment = new EnvConfigSource(Map.of("ONRECORD_LIMIT_MAX_DEPT", "3"), 300);
        assertThatThrownBy(() -> config(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("ONRECORD_LIMIT_MAX_DEPT is unknown; did you mean ONRECORD_LIMIT_MAX_DEPTH?");
    }

    @Test
    void whatIsSetIsRead() {
        Map<String, String> variables = Map.of(
                "ONRECORD_PORT", "tcp://10.0.0.1:8080",
                "ONRECORD_PORT_8080_TCP", "tcp://10.0.0.1:8080",
                "ONRECORD_PORT_8080_TCP_ADDR", "10.0.0.1",
                "ONRECORD_SERVICE_HOST", "10.0.0.1",
                "ONRECORD_HOME", "/srv",
                "ONRECORD_SECURITY_EDITOR_KEYS_0_", "digest",
                "ONRECORD_LIMIT_MAX_DEPTH", "3");
        assertThat(config(new EnvConfigSource(variables, 300)).getValue("onrecord.limit.max-depth", int.class))
                .isEqualTo(3);
    }
}
