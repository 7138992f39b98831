package dev.onrecord.endpoint.execution;

import dev.onrecord.endpoint.limit.ObjectCount;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Plans operations of one document. */
final class Planner {

    private final GraphQLSchema schema;
    private final FieldReaders readers;
    private final Document document;
    private final SelectionMerge merge;

    Planner(GraphQLSchema schema, FieldReaders readers, Document document, Conditions conditions) {
        this.schema = schema;
        this.readers = readers;
        this.document = document;
        this.merge = new SelectionMerge(schema, document, conditions);
    }

    Plan plan(OperationDefinition operation) {
        boolean query = operation.getOperation() == OperationDefinition.Operation.QUERY;
        GraphQLObjectType root = query ? schema.getQueryType() : Objects.requireNonNull(schema.getMutationType());
        List<FieldPlan> fields = new ArrayList<>();
        for (MergedField field : merge.fields(root, List.of(operation.getSelectionSet()))) {
            GraphQLFieldDefinition definition = definition(root, field);
            fields.add(
                    definition.getName().startsWith("__") && definition != Introspection.TypeNameMetaFieldDef
                            ? introspection(new PlannedField(root, definition, field), operation)
                            : field(root, field, true));
        }
        return new Plan(new ObjectPlan(fields), !query);
    }

    private GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDef(schema, type, field.getName());
    }

    private FieldPlan introspection(PlannedField field, OperationDefinition operation) {
        Slot slot = Slot.of(field.definition().getType(), field.parent());
        return new FieldPlan(
                field, new IntrospectionReader(schema, document, operation, field.merged()), new TreeCompletion(slot));
    }

    private ObjectPlan plan(GraphQLObjectType type, Collection<SelectionSet> selections) {
        List<FieldPlan> fields = new ArrayList<>();
        boolean firstRows = true;
        for (MergedField field : merge.fields(type, selections)) {
            fields.add(field(type, field, firstRows));
            firstRows &= !field.getName().equals("nodes") && !field.getName().equals("edges");
        }
        return new ObjectPlan(fields);
    }

    private FieldPlan field(GraphQLObjectType parent, MergedField merged, boolean firstRows) {
        GraphQLFieldDefinition definition = definition(parent, merged);
        boolean counted = ObjectCount.counts(parent, definition, firstRows);
        return new FieldPlan(
                new PlannedField(parent, definition, merged),
                readers.reader(parent, definition),
                completion(Slot.of(definition.getType(), parent), merged, counted));
    }

    private Completion completion(Slot slot, MergedField field, boolean counted) {
        if (slot.type() instanceof GraphQLList list) {
            return new ListCompletion(slot, completion(Slot.of(list.getWrappedType(), list), field, counted));
        }
        if (slot.type() instanceof GraphQLScalarType scalar) {
            return LeafCompletion.of(slot, scalar);
        }
        if (slot.type() instanceof GraphQLEnumType constants) {
            return LeafCompletion.of(slot, constants);
        }
        List<SelectionSet> selections =
                field.getFields().stream().map(Field::getSelectionSet).toList();
        return new ObjectCompletion(slot, typeOf(slot.type()), type -> plan(type, selections), counted);
    }

    private Function<Class<?>, GraphQLObjectType> typeOf(GraphQLType type) {
        return type instanceof GraphQLObjectType object
                ? any -> object
                : javaType -> readers.typeOf(javaType, (GraphQLNamedOutputType) type);
    }
}
