package dev.onrecord.endpoint.limit;

import graphql.GraphQLError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** How many values may come in variables: as many as in a document; and how deep they may lie in one another. */
@ApplicationScoped
public class VariableLimits {

    private final LimitConfig config;

    VariableLimits(LimitConfig config) {
        this.config = config;
    }

    private record Level(Collection<?> values, int depth) {}

    /** Why variables must not even be coerced, if there is a reason. */
    public Optional<GraphQLError> refusal(Map<String, ?> variables) {
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(variables.values(), 1));
        long count = 0;
        while (!open.isEmpty()) {
            Level level = open.pop();
            count += level.values().size();
            if (count > config.maxTokens()) {
                return refusal("Values in variables", count, "max-tokens", config.maxTokens());
            }
            if (level.depth() > config.maxDepth()) {
                return refusal("Values within values of variables", level.depth(), "max-depth", config.maxDepth());
            }
            pushNested(level, open);
        }
        return Optional.empty();
    }

    private static void pushNested(Level level, Deque<Level> open) {
        for (Object value : level.values()) {
            if (value instanceof Map<?, ?> map) {
                open.push(new Level(map.values(), level.depth() + 1));
            } else if (value instanceof Collection<?> list) {
                open.push(new Level(list, level.depth() + 1));
            }
        }
    }

    private static Optional<GraphQLError> refusal(String what, long figure, String setting, long limit) {
        return Optional.of(LimitError.tooComplex(what, figure, setting, limit, null));
    }
}
