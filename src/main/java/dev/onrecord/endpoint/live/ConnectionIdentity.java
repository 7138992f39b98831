package dev.onrecord.endpoint.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** Tells who opens a socket, by what its first message shows. */
@FunctionalInterface
interface ConnectionIdentity {

    /**
     * Whose key this is.
     *
     * @param authorization as in the header of that name; null where none is shown
     * @return fails where it is nobody's, or of nobody who may read
     */
    Uni<SecurityIdentity> identityOf(@Nullable String authorization);
}
