package dev.onrecord.endpoint.security;

import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/**
 * Makes the identities of those who ask. Whoever is known may read, everybody where reading is open; where writing is open,
 * everybody is an editor.
 */
final class Identities {

    static final String READER = "reader";
    private static final String EDITOR = "editor";

    /** Keeps the names that a provider gives to people apart from those of keys, of the server, and of nobody. */
    private static final String USER = "user:";

    private final boolean openWrites;
    private final SecurityIdentity anonymous;

    /** @param hint what somebody without credentials is told who wants to write */
    Identities(SecurityConfig config, String hint) {
        this.openWrites = config.openWrites();
        QuarkusSecurityIdentity.Builder nobody = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .addAttribute(UnauthenticatedException.HINT, hint);
        if (config.read() == SecurityConfig.Readers.OPEN) {
            nobody.addRole(READER);
        }
        anonymous = withRoles(nobody);
    }

    private SecurityIdentity withRoles(QuarkusSecurityIdentity.Builder identity) {
        return openWrites ? identity.addRole(EDITOR).build() : identity.build();
    }

    /** Whoever shows nothing: one and the same for all, so that it costs nothing. */
    SecurityIdentity anonymous() {
        return anonymous;
    }

    SecurityIdentity editor(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(EDITOR)
                .addRole(READER)
                .build();
    }

    /** Whom an OpenID provider vouches for, with the roles that it gives. */
    SecurityIdentity vouchedFor(SecurityIdentity identity) {
        return withRoles(QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(
                        new QuarkusPrincipal(USER + identity.getPrincipal().getName()))
                .addRole(READER));
    }
}
