package dev.onrecord.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken in, and how it is read. */
@ConfigMapping(prefix = "onrecord.ingest")
public interface IngestConfig {

    /** Size of an article's plain text at most, in UTF-8. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** Size of an HTML page at most, in UTF-8. */
    @WithDefault("8M")
    MemorySize maxHtmlSize();

    /** BCP 47 tag of articles that do not tell their language. */
    @WithDefault("en")
    String defaultLanguage();

    /** Sureness of a speaker (0 to 1) below which the engine names nobody. */
    @WithDefault("0.3")
    double confidenceFloor();
}
