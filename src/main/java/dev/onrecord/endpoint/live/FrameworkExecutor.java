package dev.onrecord.endpoint.live;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Executes by the framework's own service, in a request context that lasts as long as the operation. */
@ApplicationScoped
class FrameworkExecutor implements LiveExecutor {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final ExecutionService service;
    private final Instance<CurrentIdentityAssociation> identities;

    FrameworkExecutor(ExecutionService service, Instance<CurrentIdentityAssociation> identities) {
        this.service = service;
        this.identities = identities;
    }

    @Override
    public boolean writes(LiveRequest request) {
        return meant(request, OperationDefinition.Operation.MUTATION);
    }

    private static boolean meant(LiveRequest request, OperationDefinition.Operation kind) {
        try {
            return Parser.parse(request.query()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(each -> request.operationName() == null
                            || request.operationName().equals(each.getName()))
                    .anyMatch(each -> each.getOperation() == kind);
        } catch (InvalidSyntaxException told) {
            return false; // execution tells it
        }
    }

    @Override
    public LiveAnswer execute(LiveRequest request, @Nullable SecurityIdentity caller) {
        ManagedContext context = Arc.container().requestContext();
        ContextState state = context.activate();
        AtomicBoolean lasts = new AtomicBoolean();
        try {
            if (caller != null && identities.isResolvable()) {
                identities.get().setIdentity(caller);
            }
            LiveAnswer answer = answer(request, run(request, state), () -> context.destroy(state));
            lasts.set(answer instanceof LiveAnswer.Events);
            return answer;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            context.deactivate();
            if (!lasts.get()) {
                context.destroy(state);
            }
        }
    }

    private ExecutionResponse run(LiveRequest request, ContextState state) {
        Map<String, Object> values = new ConcurrentHashMap<>(Map.of("runBlocking", true, "state", state));
        AnswerWriter writer = new AnswerWriter();
        service.executeSync(framework(request), values, writer);
        return writer.answer();
    }

    private static JsonObject framework(LiveRequest request) {
        try (JsonReader reader =
                JSON.createReader(new StringReader(request.json().encode()))) {
            return reader.readObject();
        }
    }

    @SuppressWarnings("unchecked") // what graphql-java gives for a subscription
    private static LiveAnswer answer(LiveRequest request, ExecutionResponse response, Runnable end) {
        ExecutionResult result = response.getExecutionResult();
        if (result.isDataPresent() && result.getData() instanceof Publisher<?> events) {
            return new LiveAnswer.Events((Publisher<ExecutionResult>) events, end);
        }
        // A subscription without a source has not begun.
        if (result.isDataPresent()
                && (result.getData() != null || !meant(request, OperationDefinition.Operation.SUBSCRIPTION))) {
            return new LiveAnswer.Result(response.getExecutionResultAsString());
        }
        return new LiveAnswer.Refusal(
                response.getExecutionResultAsJsonObject().get("errors").toString());
    }
}
