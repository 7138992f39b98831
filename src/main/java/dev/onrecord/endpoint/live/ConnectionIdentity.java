package dev.onrecord.endpoint.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Tells who opens a socket, by what its first message shows. */
public interface ConnectionIdentity {

    /**
     * Whose key this is.
     *
     * @param authorization as in the header of that name
     * @return fails where it is nobody's
     */
    Uni<SecurityIdentity> identityOf(String authorization);
}
