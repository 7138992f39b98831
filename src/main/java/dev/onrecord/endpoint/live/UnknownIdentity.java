package dev.onrecord.endpoint.live;

import io.quarkus.arc.DefaultBean;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows nobody: where nothing tells who may write, no key opens anything. */
@DefaultBean
@ApplicationScoped
class UnknownIdentity implements ConnectionIdentity {

    @Override
    public Uni<SecurityIdentity> identityOf(String authorization) {
        return Uni.createFrom().failure(() -> new AuthenticationFailedException("This server knows no keys"));
    }
}
