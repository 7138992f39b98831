package dev.onrecord.endpoint.http;

import dev.onrecord.archive.ArchiveSnapshot;
import dev.onrecord.archive.error.UnavailableException;
import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.document.GraphqlRequest;
import dev.onrecord.endpoint.document.OperationPreparation;
import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import dev.onrecord.endpoint.execution.ExecutedOperation;
import dev.onrecord.endpoint.execution.OperationExecutor;
import dev.onrecord.endpoint.limit.ObjectCount;
import dev.onrecord.endpoint.limit.RateDecision;
import dev.onrecord.endpoint.limit.RateLimiter;
import dev.onrecord.endpoint.observation.OperationWatch;
import dev.onrecord.endpoint.observation.WatchedOperation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers one operation: a query in one snapshot of the archive, a mutation in the transactions that its fields make. */
@ApplicationScoped
class OperationAnswering {

    private final OperationPreparation preparation;
    private final OperationExecutor executor;
    private final ArchiveSnapshot snapshot;
    private final RateLimiter rates;
    private final Caching caching;
    private final EndpointConfig config;
    private final OperationWatch watch;

    OperationAnswering(
            OperationPreparation preparation,
            OperationExecutor executor,
            ArchiveSnapshot snapshot,
            RateLimiter rates,
            Caching caching,
            EndpointConfig config,
            OperationWatch watch) {
        this.preparation = preparation;
        this.executor = executor;
        this.snapshot = snapshot;
        this.rates = rates;
        this.caching = caching;
        this.config = config;
        this.watch = watch;
    }

    /** @throws RequestRefusedException if it is not executed */
    Answer answer(GraphqlRequest request, Asked asked) {
        return watch.watch(watched -> answer(request, asked, watched));
    }

    private Answer answer(GraphqlRequest request, Asked asked, WatchedOperation watched) {
        PreparedOperation operation = prepared(request, asked);
        watched.prepared(operation);
        return switch (operation.kind()) {
            case QUERY -> snapshot.read(config.timeout(), () -> query(request, operation, asked, watched));
            case MUTATION -> mutation(operation, asked, watched);
            case SUBSCRIPTION ->
                throw RequestRefusedException.ofHttp(
                        400,
                        "SUBSCRIPTION_NEEDS_STREAM",
                        "A subscription has many answers: ask by WebSocket (graphql-transport-ws), or accept text/event-stream");
        };
    }

    /** Also asking for what is refused has its price. */
    private PreparedOperation prepared(GraphqlRequest request, Asked asked) {
        try {
            return preparation.prepare(request);
        } catch (RequestRefusedException refused) {
            charge(asked, 1);
            throw refused;
        }
    }

    private Answer mutation(PreparedOperation operation, Asked asked, WatchedOperation watched) {
        if (asked.safe()) {
            throw RequestRefusedException.ofHttp(
                    405,
                    RequestError.of("METHOD_NOT_ALLOWED", "A mutation must be sent by POST"),
                    Map.of("Allow", "POST"));
        }
        RateDecision rate = charge(asked, operation.cost().points());
        return answer(operation, asked, executed(operation, watched), with(rate, Caching.NEVER));
    }

    private Answer query(GraphqlRequest request, PreparedOperation operation, Asked asked, WatchedOperation watched) {
        if (!asked.safe()) {
            RateDecision rate = charge(asked, operation.cost().points());
            return answer(operation, asked, queried(operation, watched), with(rate, Caching.NEVER));
        }
        String tag = caching.tag(request, operation, asked);
        if (asked.has(tag)) {
            Map<String, String> headers = with(charge(asked, 1), caching.headers(tag, asked.known()));
            return new Answer(304, asked.type().contentType(), headers, null);
        }
        RateDecision rate = charge(asked, operation.cost().points());
        ExecutedOperation executed = queried(operation, watched);
        boolean cacheable = executed.errors().isEmpty();
        Map<String, String> headers = cacheable ? caching.headers(tag, asked.known()) : Caching.NEVER;
        return answer(operation, asked, executed, with(rate, headers));
    }

    private ExecutedOperation executed(PreparedOperation operation, WatchedOperation watched) {
        ExecutedOperation executed = executor.execute(operation.operation());
        watched.executed(executed);
        return executed;
    }

    private static Answer answer(
            PreparedOperation operation, Asked asked, ExecutedOperation executed, Map<String, String> headers) {
        ObjectCount returned = new ObjectCount();
        returned.add(executed.objects());
        Map<String, Object> extensions =
                asked.costWanted() ? Map.of("cost", operation.cost().extension(returned)) : Map.of();
        int status = executed.data() == null && isUnavailable(executed) ? 503 : 200;
        return new Answer(status, asked.type().contentType(), headers, AnswerJson.executed(executed, extensions));
    }

    /** Without the database half an answer is none: who asks again gets all of it. */
    private ExecutedOperation queried(PreparedOperation query, WatchedOperation watched) {
        ExecutedOperation executed = executed(query, watched);
        if (isUnavailable(executed)) {
            throw RequestRefusedException.ofHttp(503, UnavailableException.CODE, UnavailableException.MESSAGE);
        }
        return executed;
    }

    private static boolean isUnavailable(ExecutedOperation executed) {
        return executed.errors().stream()
                .anyMatch(error -> error.getExtensions() != null
                        && UnavailableException.CODE.equals(
                                error.getExtensions().get("code")));
    }

    private RateDecision charge(Asked asked, long points) {
        RateDecision rate = rates.charge(asked.client(), points);
        rate.refusal().ifPresent(error -> {
            throw RequestRefusedException.ofHttp(429, error, rate.headers());
        });
        return rate;
    }

    private static Map<String, String> with(RateDecision rate, Map<String, String> others) {
        Map<String, String> headers = new LinkedHashMap<>(others);
        headers.putAll(rate.headers());
        return headers;
    }
}
