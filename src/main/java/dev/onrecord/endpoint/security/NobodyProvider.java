package dev.onrecord.endpoint.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says who somebody is of whom no transport has told, with the same rights as whoever shows nothing over HTTP. */
@ApplicationScoped
class NobodyProvider implements IdentityProvider<AnonymousAuthenticationRequest> {

    private final Authenticator authenticator;

    NobodyProvider(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public Class<AnonymousAuthenticationRequest> getRequestType() {
        return AnonymousAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            AnonymousAuthenticationRequest request, AuthenticationRequestContext context) {
        return authenticator.authenticate(null);
    }
}
