package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.error.ExecutionErrorsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Answers operations by our executor and by the framework. */
@ApplicationScoped
public class TwoPaths {

    private final GraphQLSchema schema;
    private final OperationExecutor ours;
    private final ExecutionService framework;

    TwoPaths(GraphQLSchema schema, OperationExecutor ours, ExecutionService framework) {
        this.schema = schema;
        this.ours = ours;
        this.framework = framework;
    }

    /** The operation, which must be valid. */
    Operation operation(String text, Map<String, Object> variables) {
        ParseAndValidateResult parsed = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(text).build());
        assertThat(parsed.getErrors()).as(text).isEmpty();
        OperationDefinition definition = parsed.getDocument()
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0);
        CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                schema,
                definition.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.getDefault());
        return new Operation(parsed.getDocument(), definition, coerced);
    }

    ExecutedOperation ours(Operation operation) {
        return QuarkusTransaction.requiringNew().call(() -> ours.execute(operation));
    }

    /** Our answer, in the form of the framework's. */
    JsonObject ours(String text, Map<String, Object> variables) {
        ExecutedOperation executed = ours(operation(text, variables));
        JsonObjectBuilder answer = Json.createObjectBuilder();
        JsonArray errors = new ExecutionErrorsService().toJsonErrors(executed.errors());
        if (!errors.isEmpty()) {
            answer.add("errors", errors);
        }
        return answer.add("data", parsed(executed.data())).build();
    }

    private static JsonValue parsed(byte @Nullable [] data) {
        if (data == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = Json.createReader(new StringReader(utf8(data)))) {
            return reader.readObject();
        }
    }

    private static String utf8(byte[] data) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError("is no UTF-8", broken);
        }
    }

    /** The framework's answer. */
    JsonObject framework(String text, Map<String, Object> variables) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(frameworkSends(text, variables)))) {
            return reader.readObject();
        }
    }

    /** The framework's answer, made as its endpoint makes it: in a request context of its own. */
    byte[] frameworkSends(String text, Map<String, Object> variables) {
        ManagedContext context = Arc.container().requestContext();
        InjectableContext.ContextState around = context.getStateIfActive();
        InjectableContext.ContextState own = context.activate();
        try {
            JsonObject request = Json.createObjectBuilder()
                    .add("query", text)
                    .add("variables", Json.createObjectBuilder(variables))
                    .build();
            AtomicReference<ExecutionResponse> response = new AtomicReference<>();
            framework.executeSync(
                    request, new ConcurrentHashMap<>(Map.of("runBlocking", true, "state", own)), response::set);
            return response.get().getExecutionResultAsString().getBytes(StandardCharsets.UTF_8);
        } finally {
            context.destroy(own);
            context.activate(around);
        }
    }

    /** Both answers, which must be the same, down to the order of fields. */
    JsonObject same(String text, Map<String, Object> variables) {
        JsonObject expected = framework(text, variables);
        JsonObject actual = ours(text, variables);
        assertThat(withoutReferences(actual)).as(text + variables).isEqualTo(withoutReferences(expected));
        return actual;
    }

    JsonObject same(String text) {
        return same(text, Map.of());
    }

    private static List<String> withoutReferences(JsonObject answer) {
        String uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        return List.of(
                String.valueOf(answer.get("errors")).replaceAll(uuid, "reference"), String.valueOf(answer.get("data")));
    }
}
