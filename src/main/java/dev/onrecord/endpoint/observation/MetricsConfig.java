package dev.onrecord.endpoint.observation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How finely is measured. */
@ConfigMapping(prefix = "onrecord.metrics")
public interface MetricsConfig {

    /** Names of operations, besides those of trusted documents, that are measured each for itself. */
    @WithDefault("100")
    int operationNames();
}
