package dev.onrecord.endpoint.limit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses to start with limits that make no sense. */
@ApplicationScoped
class LimitCheck {

    void check(@Observes StartupEvent started, LimitConfig config) {
        check(config);
    }

    static void check(LimitConfig config) {
        positive(config).forEach((key, value) -> require(value >= 1, key, value + " is not possible: 1 or more"));
        long points = config.pointsPerMinute();
        require(
                points == 0 || points >= config.maxCost(),
                "points-per-minute",
                points + " would never pay for an operation of onrecord.limit.max-cost=" + config.maxCost()
                        + ": as much or more, or 0 for no limit");
        try {
            TrustedProxies.of(config.trustedProxies().orElse(List.of()));
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(unreadable.getMessage());
        }
    }

    private static Map<String, Long> positive(LimitConfig config) {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("max-depth", (long) config.maxDepth());
        values.put("max-introspection-depth", (long) config.maxIntrospectionDepth());
        values.put("max-aliases", (long) config.maxAliases());
        values.put("max-root-fields", (long) config.maxRootFields());
        values.put("max-directives", (long) config.maxDirectives());
        values.put("max-tokens", (long) config.maxTokens());
        values.put("max-document-size", config.maxDocumentSize().asLongValue());
        values.put("max-cost", config.maxCost());
        return values;
    }

    private static void require(boolean holds, String key, String otherwise) {
        if (!holds) {
            throw new ConfigurationException("onrecord.limit." + key + ": " + otherwise);
        }
    }
}
