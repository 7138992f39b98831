package dev.onrecord.graphql;

import dev.onrecord.archive.error.ForbiddenException;
import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** What is only for editors. */
@ApplicationScoped
class Access {

    private static final String EDITOR = "editor";
    private static final String ANONYMOUS = "anonymous";
    private static final String ASK = "This is for editors: send the key of one as Authorization: Bearer <key>";

    private final SecurityIdentity identity;

    Access(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Refuses whoever is no editor.
     *
     * @return the editor's name
     */
    String requireEditor() {
        if (identity.hasRole(EDITOR)) {
            return identity.isAnonymous() ? ANONYMOUS : identity.getPrincipal().getName();
        }
        if (identity.isAnonymous()) {
            String hint = identity.getAttribute(UnauthenticatedException.HINT);
            throw new UnauthenticatedException(hint == null ? ASK : hint);
        }
        throw new ForbiddenException("This is for editors, and you lack the role " + EDITOR
                + "; ask whoever gives roles at your OpenID provider");
    }
}
