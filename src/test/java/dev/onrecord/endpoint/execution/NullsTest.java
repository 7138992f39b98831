package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Execute;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing stands and something must, nothing is left of what encloses it: as graphql-java does it, in its words. */
@QuarkusTest
class NullsTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                    type Query { shape: Shape must: Shape! }
                    type Shape { name: String! maybe: String must: Shape! next: Shape number: Float! list: [Int!]
                      items: [Shape!]! loose: [Shape!] holes: [Shape]! }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type(
                                    "Query",
                                    type -> type.dataFetcher("shape", env -> ShapeQuery.WHOLE)
                                            .dataFetcher("must", env -> ShapeQuery.WHOLE))
                            .build());

    private final ShapeQuery queries;

    @Inject
    NullsTest(ShapeQuery queries) {
        this.queries = queries;
    }

    private static FieldReaders readers() {
        Schema model = new Schema();
        model.addType(shape());
        for (String query : List.of("shape", "must")) {
            Reference type = reference(Shape.class.getName(), "Shape", ReferenceType.TYPE);
            model.addQuery(new Operation(
                    ShapeQuery.class.getName(), "shape", "shape", query, type, OperationType.QUERY, Execute.DEFAULT));
        }
        return new FieldReaders(SCHEMA, model, new FieldMeters(new SimpleMeterRegistry()));
    }

    private static Type shape() {
        Type type = new Type(Shape.class.getName(), "Shape", null);
        for (String field : List.of("name", "maybe", "must", "next", "number", "list", "items", "loose", "holes")) {
            type.addField(
                    new Field(field, field, field, reference("java.lang.String", "String", ReferenceType.SCALAR)));
        }
        return type;
    }

    private static Reference reference(String className, String name, ReferenceType type) {
        return new Reference.Builder()
                .className(className)
                .name(name)
                .type(type)
                .graphQLClassName(className)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ shape { name maybe next { name } } }",
                "{ shape { name next { name maybe next { maybe name next { maybe } } } } }",
                "{ must { name next { must { name must { name } } } } }",
                "{ shape { loose { name maybe } holes { name maybe } name } }",
                "{ shape { next { items { maybe } } name } }",
                "{ shape { items { name maybe a: name } name } }",
                "{ must { name must { maybe must { must { name } } } } shape { name } }",
                "{ a: shape { next { number } } shape { next { a: number list } number } }",
                "{ shape { list next { list } } }",
                "{ must { items { name } } shape { name next { next { name b: name number } } } }"
            })
    void nullsAreCarriedUpAlike(String text) {
        assertThat(queries.shape()).isSameAs(ShapeQuery.WHOLE);
        Document document = Parser.parse(text);
        dev.onrecord.endpoint.execution.Operation operation = new dev.onrecord.endpoint.execution.Operation(
                document,
                document.getDefinitionsOfType(OperationDefinition.class).get(0),
                CoercedVariables.emptyVariables());
        Plan plan = new Planner(SCHEMA, readers(), document, new Conditions(Set.of())).plan(operation.definition());
        ExecutedOperation ours = new Execution(SCHEMA, operation, plan).run();
        ExecutionResult theirs = GraphQL.newGraphQL(SCHEMA).build().execute(text);
        assertThat(json(ours)).isEqualTo(written(theirs.<Object>getData()));
        assertThat(told(ours.errors())).isEqualTo(told(theirs.getErrors()));
        assertThat(ours.errors()).isNotEmpty();
    }

    private static List<Map<String, Object>> told(List<GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    private static String json(ExecutedOperation executed) {
        return executed.data() == null ? "null" : new String(executed.data(), StandardCharsets.UTF_8);
    }

    private static String written(@Nullable Object tree) {
        JsonBuffer json = new JsonBuffer();
        json.value(tree);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    /** A shape with holes. */
    public record Shape(
            @Nullable String name,
            @Nullable String maybe,
            @Nullable Shape next,
            @Nullable Object number,
            @Nullable Object list) {

        public @Nullable Shape must() {
            return next;
        }

        public @Nullable List<@Nullable Shape> items() {
            return holes();
        }

        public @Nullable List<@Nullable Shape> loose() {
            return holes();
        }

        public @Nullable List<@Nullable Shape> holes() {
            return next == null ? null : Arrays.asList(next, null, this, next.next);
        }
    }
}
