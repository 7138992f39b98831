package dev.onrecord.endpoint.limit;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.InputValueWithState;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads those arguments that decide how much is asked for, without coercing all of them. */
record ArgumentReader(CoercedVariables variables) {

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** A number; empty where it is not given and has no default. Never negative. */
    OptionalLong number(Field field, GraphQLFieldDefinition definition, String name) {
        Object value = valueOf(field, definition, name);
        if (value instanceof IntValue literal) {
            return OptionalLong.of(
                    literal.getValue().max(BigInteger.ZERO).min(LONGEST).longValue());
        }
        return value instanceof Number number ? OptionalLong.of(Math.max(0, number.longValue())) : OptionalLong.empty();
    }

    /** The length of a list; a lone value is a list of one. */
    long length(Field field, GraphQLFieldDefinition definition, String name) {
        Object value = valueOf(field, definition, name);
        if (value instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        if (value instanceof Collection<?> list) {
            return list.size();
        }
        return value == null ? 0 : 1;
    }

    /** A literal, the value of a variable, the argument's default, or null. */
    private @Nullable Object valueOf(Field field, GraphQLFieldDefinition definition, String name) {
        GraphQLArgument declared = definition.getArgument(name);
        Value<?> given = valueIn(field.getArguments(), name);
        boolean left = given == null
                || given instanceof VariableReference reference && !variables.containsKey(reference.getName());
        if (left) {
            InputValueWithState otherwise = declared == null ? null : declared.getArgumentDefaultValue();
            return otherwise == null ? null : otherwise.getValue();
        }
        return resolved(given);
    }

    private @Nullable Object resolved(@Nullable Value<?> given) {
        if (given instanceof VariableReference reference) {
            return variables.get(reference.getName());
        }
        return given instanceof NullValue ? null : given;
    }

    /** Whether {@code @skip} and {@code @include} leave something in. */
    boolean includes(DirectivesContainer<?> node) {
        return !says(node.getDirectives("skip"), true) && !says(node.getDirectives("include"), false);
    }

    private boolean says(List<Directive> directives, boolean condition) {
        for (Directive directive : directives) {
            Object value = resolved(valueIn(directive.getArguments(), "if"));
            Object plain = value instanceof BooleanValue literal ? (Object) literal.isValue() : value;
            if (Boolean.valueOf(condition).equals(plain)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Value<?> valueIn(List<Argument> arguments, String name) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(name)) {
                return argument.getValue();
            }
        }
        return null;
    }
}
