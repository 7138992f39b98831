package dev.onrecord.endpoint.limit;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields, arguments and types of a document that its schema does not know, by place, each with those that it knows there. */
final class UnknownNames {

    /** What was written, and what could have been. */
    record Unknown(String written, Collection<String> known) {}

    private final GraphQLSchema schema;
    private final Map<SourceLocation, Unknown> unknown = new HashMap<>();

    /** What the parser gives no place: types that fragments with a name are defined on. */
    private final List<Unknown> withoutPlace = new ArrayList<>();

    UnknownNames(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::read);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> readUnder(fragment.getTypeCondition(), fragment.getSelectionSet()));
    }

    Optional<Unknown> in(ValidationError error) {
        if (!error.getLocations().isEmpty()) {
            return Optional.ofNullable(unknown.get(error.getLocations().get(0)));
        }
        return withoutPlace.stream()
                .filter(name -> error.getMessage().contains("'" + name.written() + "'"))
                .findFirst();
    }

    private void note(@Nullable SourceLocation location, String written, Collection<String> known) {
        if (location == null) {
            withoutPlace.add(new Unknown(written, known));
        } else {
            unknown.put(location, new Unknown(written, known));
        }
    }

    private void read(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            typeOf(named(variable.getType()), GraphQLInputType.class);
        }
        GraphQLType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        read(root, operation.getSelectionSet());
    }

    private static TypeName named(Type<?> type) {
        Type<?> named = type;
        while (!(named instanceof TypeName)) {
            named = (Type<?>) named.getChildren().get(0);
        }
        return (TypeName) named;
    }

    private @Nullable GraphQLType typeOf(TypeName name, Class<?> kind) {
        GraphQLType type = schema.getType(name.getName());
        if (type == null) {
            List<String> known = schema.getAllTypesAsList().stream()
                    .filter(kind::isInstance)
                    .map(GraphQLNamedType::getName)
                    .toList();
            note(name.getSourceLocation(), name.getName(), known);
        }
        return type;
    }

    private void readUnder(TypeName condition, SelectionSet set) {
        read(typeOf(condition, GraphQLCompositeType.class), set);
    }

    private void read(@Nullable GraphQLType parent, @Nullable SelectionSet set) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                read(parent, field);
            } else if (selection instanceof InlineFragment inline) {
                if (inline.getTypeCondition() == null) {
                    read(parent, inline.getSelectionSet());
                } else {
                    readUnder(inline.getTypeCondition(), inline.getSelectionSet());
                }
            }
        }
    }

    private void read(@Nullable GraphQLType parent, Field field) {
        GraphQLFieldDefinition definition = null;
        if (parent instanceof GraphQLFieldsContainer container) {
            definition = container.getFieldDefinition(field.getName());
            if (definition == null) {
                note(field.getSourceLocation(), field.getName(), names(container));
            } else {
                readArguments(field, definition);
            }
        }
        read(definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
    }

    private static List<String> names(GraphQLFieldsContainer container) {
        return container.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    private void readArguments(Field field, GraphQLFieldDefinition definition) {
        List<String> known =
                definition.getArguments().stream().map(GraphQLArgument::getName).toList();
        for (Argument argument : field.getArguments()) {
            if (!known.contains(argument.getName())) {
                note(argument.getSourceLocation(), argument.getName(), known);
            }
        }
    }
}
