package dev.onrecord.endpoint.execution;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** A field of an object as an operation selects it; equal to itself only. */
final class PlannedField {

    private final GraphQLObjectType parent;
    private final GraphQLFieldDefinition definition;
    private final MergedField merged;
    private final boolean constant;

    /** @param merged all places that select it under one key */
    PlannedField(GraphQLObjectType parent, GraphQLFieldDefinition definition, MergedField merged) {
        this.parent = parent;
        this.definition = definition;
        this.merged = merged;
        this.constant = merged.getArguments().stream().map(Argument::getValue).noneMatch(PlannedField::isVariable);
    }

    private static boolean isVariable(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(PlannedField::isVariable);
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> isVariable(field.getValue()));
        }
        return value instanceof VariableReference;
    }

    /** Its name in the answer. */
    String key() {
        return merged.getResultKey();
    }

    GraphQLObjectType parent() {
        return parent;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    MergedField merged() {
        return merged;
    }

    /** Whether its arguments are the same in every execution. */
    boolean constant() {
        return constant;
    }
}
