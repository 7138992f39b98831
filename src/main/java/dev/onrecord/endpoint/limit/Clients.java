package dev.onrecord.endpoint.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells clients apart: by name where they have proven one, else by address. */
@ApplicationScoped
public class Clients {

    private final TrustedProxies proxies;

    Clients(LimitConfig config) {
        this.proxies = TrustedProxies.of(config.trustedProxies().orElse(List.of()));
    }

    /**
     * Under what a client is charged.
     *
     * @param principal the name of an authenticated caller; null for anybody
     * @param remoteAddress who opened the connection; null where it has no address, such as a Unix socket
     * @param forwardedFor all X-Forwarded-For header lines in their order
     */
    public String clientOf(@Nullable String principal, @Nullable String remoteAddress, List<String> forwardedFor) {
        if (principal != null && !principal.isBlank()) {
            return "name " + principal;
        }
        List<String> hops = forwardedFor.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        return NetworkAddress.read(remoteAddress == null ? "" : remoteAddress)
                .map(caller -> "address " + proxies.client(caller, hops).client())
                .orElse("address unknown");
    }
}
