package dev.onrecord.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Operations that ask for everything a schema has, made from the schema: what is new in it is asked for too. */
final class WholeSchema {

    /** Deep enough for every type to be met. */
    private static final int DEPTH = 4;

    private final GraphQLSchema schema;
    private final Map<String, String> values;

    /**
     * @param values what to give, as GraphQL, by the name of an argument or input field, or by {@code field.argument} of a
     *     root field where that needs something else
     */
    WholeSchema(String text, Map<String, String> values) {
        this.schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
        this.values = values;
    }

    /** One query for each root field, with all that can be read from there. */
    List<String> queries() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .map(field -> "{ " + selected("Query", field, DEPTH) + " }")
                .toList();
    }

    Set<String> mutations() {
        return schema.getMutationType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Type.field of all objects that can be read without writing. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && isRead(object)) {
                object.getFieldDefinitions().forEach(field -> fields.add(type.getName() + "." + field.getName()));
            }
        }
        return fields;
    }

    private boolean isRead(GraphQLObjectType type) {
        Set<String> others = Set.of("Query", "Mutation", "Subscription");
        return !type.getName().startsWith("__")
                && !others.contains(type.getName())
                && !type.getName().endsWith("Payload");
    }

    private String selected(String parent, GraphQLFieldDefinition field, int depth) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String call = field.getName() + arguments(parent, field);
        if (type instanceof GraphQLUnionType) {
            // What its types are called alike may differ in kind; they are met elsewhere.
            return call + " { __typename ... on Node { id } }";
        }
        return type instanceof GraphQLFieldsContainer object
                ? call + " { __typename " + selections(object, depth - 1) + " }"
                : call;
    }

    private String selections(GraphQLFieldsContainer type, int depth) {
        List<String> selections = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (depth > 0 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))) {
                selections.add(selected(type.getName(), field, depth));
            }
        }
        return String.join(" ", selections);
    }

    /** Those without which the field says nothing: required ones, short pages, and what is known for it. */
    private String arguments(String parent, GraphQLFieldDefinition field) {
        String given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType())
                        || argument.getName().equals("first")
                        || (parent.equals("Query") && values.containsKey(named(field, argument))))
                .map(argument -> argument.getName() + ": "
                        + value(named(field, argument), argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private static String named(GraphQLFieldDefinition field, GraphQLArgument argument) {
        return field.getName() + "." + argument.getName();
    }

    /** For each root field with a filter or an order, one query for each thing that can be said there. */
    List<String> filtered() {
        List<String> queries = new ArrayList<>();
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            for (GraphQLArgument argument : field.getArguments()) {
                if (GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLInputObjectType input
                        && Set.of("filter", "orderBy").contains(argument.getName())) {
                    literals(input).forEach(literal -> queries.add(query(field, argument, literal)));
                }
            }
        }
        return queries;
    }

    private String query(GraphQLFieldDefinition field, GraphQLArgument argument, String literal) {
        String others = field.getArguments().stream()
                .filter(other -> GraphQLTypeUtil.isNonNull(other.getType()) && other != argument)
                .map(other -> other.getName() + ": " + value("", other.getName(), other.getType()) + ", ")
                .collect(Collectors.joining());
        return "{ " + field.getName() + "(" + others + argument.getName() + ": " + literal + ") { __typename } }";
    }

    private List<String> literals(GraphQLInputObjectType type) {
        String required = type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .map(field -> field.getName() + ": " + value("", field.getName(), field.getType()) + ", ")
                .collect(Collectors.joining());
        List<String> literals = new ArrayList<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            String before = GraphQLTypeUtil.isNonNull(field.getType())
                    ? required.replace(field.getName() + ": " + value("", field.getName(), field.getType()) + ", ", "")
                    : required;
            all(field.getName(), field.getType())
                    .forEach(value -> literals.add("{" + before + field.getName() + ": " + value + "}"));
        }
        return literals;
    }

    /** Every value of an enum; one of anything else. */
    private List<String> all(String name, GraphQLInputType type) {
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        return plain instanceof GraphQLEnumType words
                ? words.getValues().stream().map(word -> word.getName()).toList()
                : List.of(value("", name, type));
    }

    private String value(String special, String name, GraphQLInputType type) {
        String known = values.getOrDefault(special, values.get(name));
        if (known != null) {
            return known;
        }
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (plain instanceof GraphQLList list) {
            return "[" + value("", name, (GraphQLInputType) list.getWrappedType()) + "]";
        }
        if (plain instanceof GraphQLEnumType words) {
            return words.getValues().get(0).getName();
        }
        return scalar(name, GraphQLTypeUtil.simplePrint(plain));
    }

    private static String scalar(String name, String type) {
        return switch (type) {
            case "Boolean" -> "true";
            case "Int" -> "2";
            case "Float" -> "0.5";
            case "DateTime" -> "\"2025-03-01T10:00:00Z\"";
            case "String" -> "\"en\"";
            default -> throw new AssertionError("no value is known for " + name + ": " + type);
        };
    }
}
