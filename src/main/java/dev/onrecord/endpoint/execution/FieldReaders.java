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
    private final FieldMeters meters;
    private final Map<String, FieldReader> readers = new ConcurrentHashMap<>();

    FieldReaders(GraphQLSchema schema, Schema model, FieldMeters meters) {
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException(model.getBatchOperations().get(0).getName()
                    + " takes a list of sources, which is not served; give it one source and let rows load together");
        }
        this.schema = schema;
        this.meters = meters;
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
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
                ? (execution, planned, source) -> type.getName()
                : readers.computeIfAbsent(type.getName() + "." + field.getName(), name -> make(type, field.getName()));
    }

    private FieldReader make(GraphQLObjectType type, String field) {
        Map<String, Operation> methods = methods(type);
        if (methods.containsKey(field)) {
            MethodReader reader = MethodReader.of(methods.get(field));
            boolean root = type.equals(schema.getQueryType()) || type.equals(schema.getMutationType());
            return root ? meters.timed(type.getName(), field, reader) : reader;
        }
        Type model = types.get(type.getName());
        Map<String, Field> properties = model == null ? Map.of() : model.getFields();
        if (model == null || !properties.containsKey(field)) {
            throw new IllegalArgumentException(type.getName() + "." + field + " is of a kind that is not served");
        }
        return PropertyReader.of(properties.get(field), model.getClassName());
    }

    private Map<String, Operation> methods(GraphQLObjectType type) {
        if (type.equals(schema.getQueryType())) {
            return queries;
        }
        if (type.equals(schema.getMutationType())) {
            return mutations;
        }
        Type model = types.get(type.getName());
        return model == null ? Map.of() : model.getOperations();
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
