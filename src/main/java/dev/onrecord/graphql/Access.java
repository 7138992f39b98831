package dev.onrecord.graphql;

import dev.onrecord.archive.error.ForbiddenException;
import dev.onrecord.archive.error.UnauthenticatedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** What is only for some. */
@ApplicationScoped
class Access {

    private static final String EDITOR = "editor";
    private static final String READER = "reader";
    private static final String ANONYMOUS = "anonymous";
    private static final String ASK_TO_WRITE =
            "This is for editors: send the key of one as Authorization: Bearer <key>";
    private static final String ASK_TO_READ = "Reading is for those who are known: send Authorization: Bearer <key>";

    private final SecurityIdentity identity;

    Access(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Refuses whoever may not read. */
    void requireReader() {
        if (!identity.hasRole(READER)) {
            throw new UnauthenticatedException(ASK_TO_READ);
        }
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
            throw new UnauthenticatedException(hint == null ? ASK_TO_WRITE : hint);
        }
        throw new ForbiddenException("This is for editors, and you lack the role " + EDITOR
                + "; ask whoever gives roles at your OpenID provider");
    }
}
