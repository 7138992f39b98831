package dev.onrecord.endpoint.execution;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How each field of the served schema is read, and what type objects of a class are, by the framework's model. */
final class FieldReaders {

    private final GraphQLSchema schema;
    private final Map<String, Type> types;
    private final Map<String, String> typeNames;
    private final Map<String, Operation> queries;
    private final Map<String, Operation> mutations;
    private final Map<String, FieldReader> readers = new ConcurrentHashMap<>();

    FieldReaders(GraphQLSchema schema, Schema model) {
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException(model.getBatchOperations().get(0).getName()
                    + " takes a list of sources, which is not served; give it one source and let rows load together");
        }
        this.schema = schema;
        this.types = model.getTypes();
        this.typeNames = types.values().stream().collect(Collectors.toMap(Type::getClassName, Type::getName));
        this.queries = byName(model.getQueries());
        this.mutations = byName(model.getMutations());
    }

    private static Map<String, Operation> byName(Collection<Operation> operations) {
        return operations.stream().collect(Collectors.toMap(Operation::getName, Function.identity()));
    }

    /** @throws IllegalArgumentException for a field that can only be read by the framework */
    FieldReader reader(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return field == Introspection.TypeNameMetaFieldDef
                ? (execution, planned, source) -> type.getName()
                : readers.computeIfAbsent(type.getName() + "." + field.getName(), name -> make(type, field.getName()));
    }

    private FieldReader make(GraphQLObjectType type, String field) {
        if (type.equals(schema.getQueryType()) && queries.containsKey(field)) {
            return MethodReader.of(queries.get(field));
        }
        if (type.equals(schema.getMutationType()) && mutations.containsKey(field)) {
            return MethodReader.of(mutations.get(field));
        }
        Type model = types.get(type.getName());
        Operation added = model == null ? null : model.getOperations().get(field);
        Field own = model == null ? null : model.getFields().get(field);
        if (added == null && own == null) {
            throw new IllegalArgumentException(type.getName() + "." + field + " is of a kind that is not served");
        }
        return added != null
                ? MethodReader.of(added)
                : PropertyReader.of(Objects.requireNonNull(own), model.getClassName());
    }

    /** The type of objects of a class where an interface or a union is declared. */
    GraphQLObjectType typeOf(Class<?> javaType, GraphQLNamedOutputType declared) {
        String name = typeNames.get(javaType.getName());
        GraphQLObjectType type = name == null ? null : schema.getObjectType(name);
        if (type == null) {
            throw new IllegalStateException(javaType + " is no type of the schema, so it is no " + declared.getName());
        }
        return type;
    }
}
