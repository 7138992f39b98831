package dev.onrecord.endpoint.observation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which operations are logged. */
@ConfigMapping(prefix = "onrecord.log")
public interface LogConfig {

    /** Whether each operation has a line. */
    @WithDefault("false")
    boolean operations();

    /** Time from which on an operation is logged as slow; 0: never. */
    @WithDefault("1S")
    Duration slowOperations();
}
