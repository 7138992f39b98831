package dev.onrecord.endpoint.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * From which pages sockets may be opened: the server's own, and those that may also ask over HTTP. Browsers apply CORS to no
 * socket, so that any page could otherwise listen in its visitor's name.
 */
@ApplicationScoped
class Origins {

    private final List<String> allowed;

    Origins(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.allowed = enabled ? origins.orElse(List.of()) : List.of();
    }

    /**
     * Whether a page may open a socket.
     *
     * @param origin the Origin header; null where it is no page that asks
     * @param host the Host header
     */
    boolean allow(@Nullable String origin, @Nullable String host) {
        return origin == null || isOwn(origin, host) || allowed.stream().anyMatch(rule -> matches(rule, origin));
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        int scheme = origin.indexOf("://");
        if (scheme < 0 || host == null) {
            return false;
        }
        String standard = origin.startsWith("https:") ? ":443" : ":80";
        return full(origin.substring(scheme + 3), standard).equals(full(host, standard));
    }

    private static String full(String host, String standardPort) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.matches(".*:\\d+") ? lower : lower + standardPort;
    }

    /** As Quarkus reads its setting: any, letter for letter, or an expression between slashes. */
    private static boolean matches(String rule, String origin) {
        if (rule.length() > 1 && rule.startsWith("/") && rule.endsWith("/")) {
            return Pattern.matches(rule.substring(1, rule.length() - 1), origin);
        }
        return rule.equals("*") || rule.equalsIgnoreCase(origin);
    }
}
