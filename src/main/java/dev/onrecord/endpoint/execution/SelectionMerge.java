package dev.onrecord.endpoint.execution;

import graphql.execution.MergedField;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges what is selected of a type, fragments opened, into fields in the order in which their keys first appear. */
final class SelectionMerge {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Conditions conditions;

    SelectionMerge(GraphQLSchema schema, Document document, Conditions conditions) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, each -> each));
        this.conditions = conditions;
    }

    List<MergedField> fields(GraphQLObjectType type, Collection<SelectionSet> selections) {
        Merging merging = new Merging(type, new HashSet<>(), new LinkedHashMap<>());
        selections.forEach(each -> collect(each, merging));
        return merging.fields.values().stream()
                .map(each -> MergedField.newMergedField(each).build())
                .toList();
    }

    private record Merging(GraphQLObjectType type, Set<String> opened, Map<String, List<Field>> fields) {}

    private void collect(SelectionSet selections, Merging merging) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && conditions.include(field)) {
                merging.fields
                        .computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment fragment && conditions.include(fragment)) {
                String type = fragment.getTypeCondition() == null
                        ? null
                        : fragment.getTypeCondition().getName();
                open(type, fragment.getSelectionSet(), merging);
            } else if (selection instanceof FragmentSpread spread
                    && conditions.include(spread)
                    && merging.opened.add(spread.getName())) {
                FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                open(fragment.getTypeCondition().getName(), fragment.getSelectionSet(), merging);
            }
        }
    }

    private void open(@Nullable String condition, SelectionSet selections, Merging merging) {
        if (condition == null || isA(merging.type, schema.getType(condition))) {
            collect(selections, merging);
        }
    }

    private boolean isA(GraphQLObjectType type, @Nullable GraphQLType condition) {
        if (condition instanceof GraphQLInterfaceType shared) {
            return schema.getImplementations(shared).contains(type);
        }
        return condition instanceof GraphQLUnionType union ? union.getTypes().contains(type) : type.equals(condition);
    }
}
