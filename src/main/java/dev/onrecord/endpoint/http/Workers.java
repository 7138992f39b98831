package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.observation.RequestIds;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Threads for requests: each has one of its own, with a request context of its own. */
@ApplicationScoped
class Workers {

    /** Before this version a virtual thread that waits within a monitor, of which the database has many, blocks a processor. */
    private static final int VIRTUAL_SINCE = 24;

    private final ExecutorService threads;
    private final Instance<CurrentIdentityAssociation> identity;
    private final CurrentVertxRequest request;

    Workers(
            ScheduledExecutorService platform,
            @VirtualThreads Instance<ExecutorService> virtual,
            Instance<CurrentIdentityAssociation> identity,
            CurrentVertxRequest request) {
        this.threads = Runtime.version().feature() >= VIRTUAL_SINCE ? virtual.get() : platform;
        this.identity = identity;
        this.request = request;
    }

    /** Something short that may wait. */
    void run(Runnable work) {
        threads.execute(work);
    }

    /** The work of a request. */
    void run(RoutingContext context, Runnable work) {
        threads.execute(() -> {
            ManagedContext scope = Arc.container().requestContext();
            scope.activate();
            try {
                enter(context);
                RequestIds.during(RequestIds.of(context), work);
            } finally {
                scope.terminate();
            }
        });
    }

    private void enter(RoutingContext context) {
        request.setCurrent(context);
        if (identity.isResolvable()) {
            if (context.user() instanceof QuarkusHttpUser user) {
                identity.get().setIdentity(user.getSecurityIdentity());
            } else {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(context, null));
            }
        }
    }
}
