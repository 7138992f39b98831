package dev.onrecord.endpoint;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How GraphQL is served over HTTP. */
@ConfigMapping(prefix = "onrecord.endpoint")
public interface EndpointConfig {

    /** Size of a request's body at most. */
    @WithDefault("24M")
    MemorySize maxBodySize();

    /** Operations in one request (a JSON array) at most; 0 or 1: no arrays. */
    @WithDefault("0")
    int maxBatch();

    /** Time for one request, after which it is given up. */
    @WithDefault("10S")
    Duration timeout();

    /** Time for which a query's answer may be taken from a cache without asking. */
    @WithDefault("0S")
    Duration maxAge();

    /** Whether the schema is shown: introspection, suggestions, /graphql/schema.graphql. */
    @WithDefault("true")
    boolean introspection();

    /** Folder of .graphql files, or a manifest in JSON: documents that clients may ask for by id or hash. */
    Optional<Path> trustedDocuments();

    /** Whether all other documents are refused. */
    @WithDefault("false")
    boolean trustedDocumentsOnly();
}
