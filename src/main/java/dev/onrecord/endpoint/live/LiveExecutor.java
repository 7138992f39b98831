package dev.onrecord.endpoint.live;

import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

/** Executes what came over a socket or a stream. Blocks: only for worker threads. */
interface LiveExecutor {

    /** Whether the operation that is meant writes; false where none can be made out. */
    boolean writes(LiveRequest request);

    /**
     * Executes an operation, or begins to.
     *
     * @param caller null where nobody asked who it is
     * @param client who is charged for it
     */
    LiveAnswer execute(LiveRequest request, @Nullable SecurityIdentity caller, String client);
}
