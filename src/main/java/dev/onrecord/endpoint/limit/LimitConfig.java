package dev.onrecord.endpoint.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How much one client may ask. */
@ConfigMapping(prefix = "onrecord.limit")
public interface LimitConfig {

    /** Fields within fields at most, introspection left out. */
    @WithDefault("20")
    int maxDepth();

    /** Fields within fields of introspection at most; the standard query has 13 to 15. */
    @WithDefault("20")
    int maxIntrospectionDepth();

    /** Aliases in an operation at most, its fragments in place. */
    @WithDefault("50")
    int maxAliases();

    /** Fields at the root of an operation at most. */
    @WithDefault("20")
    int maxRootFields();

    /** Directives in an operation at most, its fragments in place. */
    @WithDefault("50")
    int maxDirectives();

    /** Tokens of a document, its fields with fragments in place, and values in its variables: so many of each at most. */
    @WithDefault("5000")
    int maxTokens();

    /** Length of a document at most, in UTF-16 code units. */
    @WithDefault("1M")
    MemorySize maxDocumentSize();

    /** Objects that an operation may ask for. */
    @WithDefault("25000")
    long maxCost();

    /** Cost that one client may cause in a minute; 0: any. */
    @WithDefault("100000")
    long pointsPerMinute();

    /** Whose X-Forwarded-For is believed: addresses and CIDR ranges, or one number of proxies. Nobody's if not given. */
    Optional<List<String>> trustedProxies();

    /** Whether answers tell their cost without being asked to. */
    @WithDefault("false")
    boolean showCost();
}
