package dev.onrecord.endpoint.live;

import dev.onrecord.archive.ArchiveSnapshot;
import dev.onrecord.archive.page.Cancellation;
import dev.onrecord.archive.page.CancelledException;
import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.document.OperationPreparation;
import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import dev.onrecord.endpoint.execution.ExecutedOperation;
import dev.onrecord.endpoint.execution.OperationExecutor;
import dev.onrecord.endpoint.http.AnswerJson;
import dev.onrecord.endpoint.limit.RateLimiter;
import dev.onrecord.endpoint.observation.OperationWatch;
import dev.onrecord.endpoint.observation.WatchedOperation;
import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executes under the rules that hold over HTTP too, in a request context that lasts as long as the operation. */
@ApplicationScoped
class ServedExecutor implements LiveExecutor {

    private static final int AGAIN_MILLIS = 50;

    private final OperationPreparation preparation;
    private final OperationExecutor executor;
    private final Subscriptions subscriptions;
    private final ArchiveSnapshot snapshot;
    private final RateLimiter rates;
    private final CurrentIdentityAssociation identities;
    private final EndpointConfig config;
    private final Vertx vertx;
    private final OperationWatch watch;

    ServedExecutor(
            OperationPreparation preparation,
            OperationExecutor executor,
            Subscriptions subscriptions,
            ArchiveSnapshot snapshot,
            RateLimiter rates,
            CurrentIdentityAssociation identities,
            EndpointConfig config,
            Vertx vertx,
            OperationWatch watch) {
        this.preparation = preparation;
        this.executor = executor;
        this.subscriptions = subscriptions;
        this.snapshot = snapshot;
        this.rates = rates;
        this.identities = identities;
        this.config = config;
        this.vertx = vertx;
        this.watch = watch;
    }

    @Override
    public boolean writes(LiveRequest request) {
        try {
            return preparation.prepare(request.parameters()).kind() == OperationDefinition.Operation.MUTATION;
        } catch (RequestRefusedException toldByExecution) {
            return false;
        }
    }

    @Override
    public LiveAnswer execute(LiveRequest request, @Nullable SecurityIdentity caller, String client) {
        ManagedContext context = Arc.container().requestContext();
        ContextState state = context.activate();
        boolean lasts = false;
        try {
            if (caller != null) {
                identities.setIdentity(caller);
            }
            LiveAnswer answer = answer(request, client, state);
            lasts = answer instanceof LiveAnswer.Events;
            return answer;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            context.deactivate();
            if (!lasts) {
                context.destroy(state);
            }
        }
    }

    private LiveAnswer answer(LiveRequest request, String client, ContextState state) {
        try {
            return watch.watch(watched -> answer(request, client, state, watched));
        } catch (RequestRefusedException refused) {
            return new LiveAnswer.Refusal(AnswerJson.errors(refused.refused().errors()));
        }
    }

    private LiveAnswer answer(LiveRequest request, String client, ContextState state, WatchedOperation watched) {
        PreparedOperation operation = preparation.prepare(request.parameters());
        watched.prepared(operation);
        rates.charge(client, operation.cost().points()).refusal().ifPresent(error -> {
            throw RequestRefusedException.of(error);
        });
        return switch (operation.kind()) {
            case QUERY -> inTime(() -> snapshot.read(config.timeout(), () -> once(operation, watched)));
            case MUTATION -> inTime(() -> once(operation, watched));
            case SUBSCRIPTION -> subscriptions.begin(operation, request, state, watched);
        };
    }

    private LiveAnswer once(PreparedOperation operation, WatchedOperation watched) {
        ExecutedOperation executed = executor.execute(operation.operation());
        watched.executed(executed);
        return new LiveAnswer.Result(new String(AnswerJson.executed(executed, Map.of()), StandardCharsets.UTF_8));
    }

    private LiveAnswer inTime(Supplier<LiveAnswer> work) {
        Cancellation cancellation = new Cancellation();
        long millis = config.timeout().toMillis();
        long timer = vertx.setTimer(millis, late -> cancel(cancellation));
        try {
            return cancellation.watch(work);
        } catch (CancelledException late) {
            String message = "Not done within " + millis + " ms (onrecord.endpoint.timeout): ask for less";
            throw RequestRefusedException.of(RequestError.of("TIMEOUT", message));
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    /** Until the work is over: it may have been between two statements. */
    private void cancel(Cancellation cancellation) {
        vertx.executeBlocking(cancellation::cancel).onSuccess(over -> {
            if (!over) {
                vertx.setTimer(AGAIN_MILLIS, again -> cancel(cancellation));
            }
        });
    }
}
