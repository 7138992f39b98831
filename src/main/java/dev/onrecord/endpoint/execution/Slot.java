package dev.onrecord.endpoint.execution;

import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A place in the answer that holds one value.
 *
 * @param type what may stand there, whether or not null may
 * @param within the object or list that encloses it
 */
record Slot(GraphQLType type, boolean nonNull, GraphQLType within) {

    static Slot of(GraphQLType type, GraphQLType within) {
        return new Slot(GraphQLTypeUtil.unwrapNonNull(type), type instanceof GraphQLNonNull, within);
    }
}
