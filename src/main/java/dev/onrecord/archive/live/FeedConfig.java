package dev.onrecord.archive.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is kept for those who listen. */
@ConfigMapping(prefix = "onrecord.live")
public interface FeedConfig {

    /** Quotes that may wait for one subscriber. Who lets more pile up is too slow, and is dropped. */
    @WithDefault("5000")
    int buffer();
}
