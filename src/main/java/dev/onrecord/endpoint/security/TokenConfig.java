package dev.onrecord.endpoint.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether tokens of an OpenID provider are taken. That this resolver exists lets the extension start, switched off and
 * without a word to the network, where no provider is configured; it resolves nothing.
 */
@ApplicationScoped
class TokenConfig implements TenantConfigResolver {

    private final boolean enabled;

    TokenConfig(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true") boolean wanted,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey) {
        this.enabled = wanted && (server.isPresent() || publicKey.isPresent());
    }

    boolean enabled() {
        return enabled;
    }

    @Override
    public Uni<@Nullable OidcTenantConfig> resolve(
            RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().nullItem();
    }
}
