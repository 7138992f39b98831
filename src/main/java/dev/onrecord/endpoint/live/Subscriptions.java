package dev.onrecord.endpoint.live;

import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.observation.WatchedOperation;
import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;

/** Begins subscriptions by the framework's own service, which executes each event as an operation. */
@ApplicationScoped
class Subscriptions {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final ExecutionService service;

    Subscriptions(ExecutionService service) {
        this.service = service;
    }

    /** The context is destroyed when nobody listens any more. */
    @SuppressWarnings("unchecked") // what graphql-java gives for a subscription
    LiveAnswer begin(PreparedOperation operation, LiveRequest request, ContextState state, WatchedOperation watched) {
        Map<String, Object> values = new ConcurrentHashMap<>(Map.of("runBlocking", true, "state", state));
        AnswerWriter writer = new AnswerWriter();
        service.executeSync(
                framework(request.json().copy().put("query", operation.source().text())), values, writer);
        ExecutionResponse response = writer.answer();
        ExecutionResult result = response.getExecutionResult();
        if (result.isDataPresent() && result.getData() instanceof Publisher<?> events) {
            return new LiveAnswer.Events(
                    (Publisher<ExecutionResult>) events,
                    () -> Arc.container().requestContext().destroy(state));
        }
        watched.erred(result.getErrors());
        return new LiveAnswer.Refusal(
                Objects.requireNonNull(response.getExecutionResultAsJsonObject().get("errors"))
                        .toString());
    }

    private static jakarta.json.JsonObject framework(JsonObject request) {
        try (JsonReader reader = JSON.createReader(new StringReader(request.encode()))) {
            return reader.readObject();
        }
    }
}
