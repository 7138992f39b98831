package dev.onrecord.endpoint.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A valid query over all of a schema, drawn by chance: aliases, fragments, variables, conditions, good and bad values. */
final class RandomOperation {

    private static final int DEPTH = 5;

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> ids;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private int names;

    /** @param ids ids that lead somewhere */
    RandomOperation(GraphQLSchema schema, long seed, List<String> ids) {
        this.schema = schema;
        this.random = new Random(seed);
        this.ids = ids;
    }

    String text() {
        String selection = selection(schema.getQueryType(), DEPTH);
        String head = declarations.isEmpty() ? "query" : "query(" + String.join(", ", declarations) + ")";
        return head + " " + selection + " " + String.join(" ", fragments);
    }

    /** Belong to the text. */
    Map<String, Object> variables() {
        return variables;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String selection(GraphQLNamedType type, int depth) {
        List<String> parts = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            parts.add(part(type, depth));
        }
        return "{ " + String.join(" ", parts) + " }";
    }

    private String part(GraphQLNamedType type, int depth) {
        if (chance(8)) {
            return "__typename" + condition();
        }
        if (type instanceof GraphQLUnionType) {
            return depth > 1 ? fragment(type, depth) : "__typename";
        }
        if (depth > 1 && (chance(10) || type instanceof GraphQLInterfaceType && chance(70))) {
            return fragment(type, depth);
        }
        List<GraphQLFieldDefinition> fields = new ArrayList<>(
                type instanceof GraphQLObjectType object
                        ? object.getFieldDefinitions()
                        : ((GraphQLInterfaceType) type).getFieldDefinitions());
        fields.removeIf(field -> field.getName().equals("extract")
                || depth <= 1 && !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())));
        return fields.isEmpty() ? "__typename" : field(any(fields), depth);
    }

    /** Aliases differ, or tell the type, so that no two fields of one key quarrel. */
    private String field(GraphQLFieldDefinition field, int depth) {
        boolean plain = field.getArguments().isEmpty() && GraphQLTypeUtil.isLeaf(field.getType());
        String typed = field.getName() + "As"
                + GraphQLTypeUtil.simplePrint(field.getType()).replaceAll("\\W", "_");
        String alias = (plain && chance(80) ? typed : "f" + names++) + ": ";
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String below = GraphQLTypeUtil.isLeaf(type) ? "" : " " + selection(type, depth - 1);
        return alias + field.getName() + arguments(field) + condition() + below;
    }

    private String fragment(GraphQLNamedType type, int depth) {
        GraphQLNamedType of = type;
        if (type instanceof GraphQLInterfaceType shared) {
            of = any(schema.getImplementations(shared));
        } else if (type instanceof GraphQLUnionType union) {
            of = (GraphQLNamedType) any(union.getTypes());
        } else if (type instanceof GraphQLObjectType object
                && !object.getInterfaces().isEmpty()
                && chance(50)) {
            of = object.getInterfaces().get(0);
        }
        String body = selection(of, depth - 1);
        if (chance(50)) {
            return "... on " + of.getName() + condition() + " " + body;
        }
        String name = "F" + names++;
        fragments.add("fragment " + name + " on " + of.getName() + " " + body);
        return "..." + name + condition();
    }

    private String condition() {
        if (!chance(12)) {
            return "";
        }
        String value = chance(50) ? String.valueOf(random.nextBoolean()) : variable("Boolean!", random.nextBoolean());
        return (random.nextBoolean() ? " @skip" : " @include") + "(if: " + value + ")";
    }

    private String variable(String type, Object value) {
        String name = "v" + names++;
        declarations.add("$" + name + ": " + type);
        variables.put(name, value);
        return "$" + name;
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument.getType() instanceof GraphQLNonNull
                    || chance(argument.getName().equals("first") ? 60 : 15)) {
                given.add(argument.getName() + ": " + argument(argument.getName(), argument.getType()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String argument(String name, GraphQLType type) {
        if (!(type instanceof GraphQLNonNull) && chance(5)) {
            return "null";
        }
        if (chance(40)) {
            return variable(GraphQLTypeUtil.simplePrint(type), value(name, type));
        }
        return literal(value(name, type));
    }

    private Object value(String name, GraphQLType given) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(given);
        if (type instanceof GraphQLList list) {
            return List.of(value(name, list.getWrappedType()), value(name, list.getWrappedType()));
        }
        if (type instanceof GraphQLEnumType constants) {
            return new Constant(any(constants.getValues()).getName());
        }
        if (type instanceof GraphQLInputObjectType object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
                if (field.getType() instanceof GraphQLNonNull || chance(25)) {
                    fields.put(field.getName(), value(field.getName(), field.getType()));
                }
            }
            return fields;
        }
        return scalar(name, ((GraphQLNamedType) type).getName());
    }

    private Object scalar(String name, String type) {
        return switch (type) {
            case "Int" -> chance(90) ? random.nextInt(4) : any(List.of(-1, 101, Integer.MAX_VALUE));
            case "Float" -> any(List.of(0.5, 0.0, 1.0, 1e-3));
            case "Boolean" -> random.nextBoolean();
            case "ID" -> chance(90) ? any(ids) : any(List.of("nonsense", "", "QXJ0aWNsZTo5OTk5OTk"));
            case "DateTime" -> any(List.of("2026-01-05T00:00:00Z", "2026-03-02T09:30:00+02:00", "yesterday", ""));
            default -> any(List.of(name, "en", "TR", "Ankara", "“\n\t\\ \"quoted\" \u0001", "🐟 é"));
        };
    }

    /** A value of an enum: a name in a text, a string among variables. */
    record Constant(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String literal(Object value) {
        if (value instanceof List<?> list) {
            return "["
                    + String.join(
                            ", ", list.stream().map(RandomOperation::literal).toList()) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + String.join(
                            ", ",
                            map.entrySet().stream()
                                    .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                                    .toList())
                    + "}";
        }
        return value instanceof String text ? Json.createValue(text).toString() : String.valueOf(value);
    }
}
