package dev.onrecord.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How articles go in and out in bulk. */
@ConfigMapping(prefix = "onrecord.transfer")
public interface TransferConfig {

    /** Articles stored in one transaction. */
    @WithDefault("1000")
    int batchSize();

    /** Batches read side by side; one a processor where nothing is said. */
    OptionalInt jobs();
}
