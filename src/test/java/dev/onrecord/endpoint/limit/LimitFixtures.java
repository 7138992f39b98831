package dev.onrecord.endpoint.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The committed schema, limits as they are by default or as a test sets them, and documents held against them. */
final class LimitFixtures {

    static final GraphQLSchema SCHEMA = schema();

    private LimitFixtures() {}

    private static GraphQLSchema schema() {
        try {
            String sdl = Files.readString(Path.of("src/test/resources/schema.graphql"));
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The defaults, but for the given keys and values. */
    static LimitConfig config(String... settings) {
        SmallRyeConfigBuilder config =
                new SmallRyeConfigBuilder().withMapping(LimitConfig.class).addDiscoveredConverters();
        for (int i = 0; i < settings.length; i += 2) {
            config.withDefaultValue("onrecord.limit." + settings[i], settings[i + 1]);
        }
        return config.build().getConfigMapping(LimitConfig.class);
    }

    static Document parse(String document) {
        return new Parser().parseDocument(new DocumentLimits(config()).parsing(document));
    }

    /** What a document is refused for, while it is parsed or before it is validated. */
    static Optional<GraphQLError> refusal(String document, String... settings) {
        DocumentLimits limits = new DocumentLimits(config(settings));
        try {
            return limits.refusal(new Parser().parseDocument(limits.parsing(document)));
        } catch (InvalidSyntaxException failure) {
            return Optional.of(limits.refusal(failure).orElseThrow(() -> failure));
        }
    }

    static String messageOf(Optional<GraphQLError> refusal) {
        return refusal.map(GraphQLError::getMessage).orElse("allowed");
    }

    static Cost cost(String query, Map<String, Object> variables) {
        Document document = parse(query);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return new CostLimits(config()).cost(SCHEMA, document, operation, CoercedVariables.of(variables));
    }

    static long requested(String query) {
        return cost(query, Map.of()).requested();
    }

    /** Bounds the memory that an act takes, garbage included; so its time is bounded too, on whatever machine. */
    static void assertAllocatesAtMost(long megabytes, Runnable act) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        act.run();
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) >> 20).isLessThanOrEqualTo(megabytes);
    }
}
