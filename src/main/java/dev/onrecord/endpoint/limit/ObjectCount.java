package dev.onrecord.endpoint.limit;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** Counts the objects of one answer while it is made; for one thread. */
public final class ObjectCount {

    private long objects;

    /** So many objects more. */
    public void add(long number) {
        objects += number;
    }

    public long objects() {
        return objects;
    }

    /**
     * Whether objects of a field count. Connections and their page info do not: what counts is their rows, once, however
     * many of {@code nodes} and {@code edges} are asked for.
     *
     * @param firstRows whether the field is the first of {@code nodes} and {@code edges} among those asked of its parent
     */
    public static boolean counts(GraphQLObjectType parent, GraphQLFieldDefinition field, boolean firstRows) {
        if (isConnection(parent) && isRows(field)) {
            return firstRows;
        }
        if (parent.getName().endsWith("Edge") && field.getName().equals("node")) {
            return false;
        }
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)
                || !isConnection(type) && !type.getName().equals("PageInfo");
    }

    static boolean isConnection(GraphQLObjectType type) {
        return type.getName().endsWith("Connection")
                && (type.getFieldDefinition("nodes") != null || type.getFieldDefinition("edges") != null);
    }

    static boolean isRows(GraphQLFieldDefinition field) {
        return field.getName().equals("nodes") || field.getName().equals("edges");
    }
}
