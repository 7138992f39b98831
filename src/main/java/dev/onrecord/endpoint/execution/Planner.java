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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Plans operations of one document. */
final class Planner {

    private final GraphQLSchema schema;
    private final FieldReaders readers;
    private final Document document;
    private final SelectionMerge merge;
    private final AtomicInteger planned = new AtomicInteger();

    Planner(GraphQLSchema schema, FieldReaders readers, Document document, Conditions conditions) {
        this.schema = schema;
        this.readers = readers;
        this.document = document;
        this.merge = new SelectionMerge(schema, document, conditions);
    }

    Plan plan(OperationDefinition operation) {
        boolean query = operation.getOperation() == OperationDefinition.Operation.QUERY;
        GraphQLObjectType root = query ? schema.getQueryType() : Objects.requireNonNull(schema.getMutationType());
        List<MergedField> selected = merge.fields(root, List.of(operation.getSelectionSet()));
        Map<String, IntrospectionReader> introspection = introspection(operation, selected);
        List<FieldPlan> fields = new ArrayList<>();
        for (MergedField field : selected) {
            IntrospectionReader reader = introspection.get(field.getResultKey());
            fields.add(reader == null ? field(root, field, true) : introspection(root, field, reader));
        }
        return new Plan(new ObjectPlan(fields), !query, planned::get);
    }

    private Map<String, IntrospectionReader> introspection(OperationDefinition operation, List<MergedField> selected) {
        List<MergedField> asked = selected.stream()
                .filter(field -> field.getName().equals(Introspection.SchemaMetaFieldDef.getName())
                        || field.getName().equals(Introspection.TypeMetaFieldDef.getName()))
                .toList();
        return asked.isEmpty() ? Map.of() : IntrospectionReader.of(schema, document, operation, asked);
    }

    private FieldPlan introspection(GraphQLObjectType root, MergedField merged, IntrospectionReader reader) {
        PlannedField field = new PlannedField(root, definition(root, merged), merged);
        return new FieldPlan(
                field, reader, new TreeCompletion(Slot.of(field.definition().getType(), root)));
    }

    private GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDef(schema, type, field.getName());
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
        planned.incrementAndGet();
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
