package dev.onrecord.endpoint.observation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives each request an id, the one that it comes with or a new one: the answer has it, and so has every line in the log. */
@ApplicationScoped
public class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final int LONGEST = 128;

    /** Before authentication, whose refusals have an id, too. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::give, FIRST);
    }

    private static void give(RoutingContext context) {
        String told = context.request().getHeader(HEADER);
        String id = told != null && isWellFormed(told) ? told : next();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    /** Something that nobody could mistake for more than an id. */
    static boolean isWellFormed(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && id.chars()
                        .allMatch(letter -> letter >= 'a' && letter <= 'z'
                                || letter >= 'A' && letter <= 'Z'
                                || letter >= '0' && letter <= '9'
                                || "-._:/+=@".indexOf(letter) >= 0);
    }

    /** Random enough to be told from others; it protects nothing. */
    private static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    /** The id of a request. */
    public static @Nullable String of(RoutingContext context) {
        return context.get(KEY);
    }

    /** Does the work of a request; what is logged meanwhile has its id. */
    public static void during(@Nullable String id, Runnable work) {
        if (id == null) {
            work.run();
            return;
        }
        MDC.put(KEY, id);
        try {
            work.run();
        } finally {
            MDC.remove(KEY);
        }
    }
}
