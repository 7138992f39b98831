package dev.onrecord.endpoint.security;

import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Makes the identities of those who ask. Where writing is open, everybody is an editor. */
final class Identities {

    private static final String EDITOR = "editor";

    private final boolean openWrites;
    private final SecurityIdentity anonymous;

    /** @param hint what somebody without credentials is told who wants to write */
    Identities(boolean openWrites, String hint) {
        this.openWrites = openWrites;
        QuarkusSecurityIdentity.Builder nobody = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .addAttribute(UnauthenticatedException.HINT, hint);
        anonymous = openWrites ? nobody.addRole(EDITOR).build() : nobody.build();
    }

    /** Whoever shows nothing: one and the same for all, so that it costs nothing. */
    SecurityIdentity anonymous() {
        return anonymous;
    }

    SecurityIdentity editor(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(EDITOR)
                .build();
    }

    /** Whom an OpenID provider vouches for, with the roles that it gives. */
    SecurityIdentity vouchedFor(SecurityIdentity identity) {
        return openWrites
                ? QuarkusSecurityIdentity.builder(identity).addRole(EDITOR).build()
                : identity;
    }
}
