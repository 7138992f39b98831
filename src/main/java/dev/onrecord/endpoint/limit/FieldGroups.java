package dev.onrecord.endpoint.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields as they are executed on a type: fragments in place, what is skipped left out, those of one response key together. */
final class FieldGroups {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final ArgumentReader arguments;

    FieldGroups(GraphQLSchema schema, Document document, ArgumentReader arguments) {
        this.schema = schema;
        this.arguments = arguments;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    List<List<Field>> of(GraphQLObjectType type, List<SelectionSet> selections) {
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        selections.forEach(set -> collect(type, set, groups, spread));
        return List.copyOf(groups.values());
    }

    private void collect(
            GraphQLObjectType type, SelectionSet set, Map<String, List<Field>> groups, Set<String> spread) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                if (arguments.includes(field)) {
                    groups.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                            .add(field);
                }
            } else if (selection instanceof InlineFragment inline) {
                if (arguments.includes(inline) && applies(inline.getTypeCondition(), type)) {
                    collect(type, inline.getSelectionSet(), groups, spread);
                }
            } else if (selection instanceof FragmentSpread named && arguments.includes(named)) {
                FragmentDefinition fragment = fragments.get(named.getName());
                if (fragment != null && spread.add(named.getName()) && applies(fragment.getTypeCondition(), type)) {
                    collect(type, fragment.getSelectionSet(), groups, spread);
                }
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        if (condition == null || condition.getName().equals(type.getName())) {
            return true;
        }
        return schema.getType(condition.getName()) instanceof GraphQLNamedOutputType wanted
                && possible(wanted).contains(type);
    }

    /** The object types that something of this type may be; none for leaves. */
    List<GraphQLObjectType> possible(@Nullable GraphQLNamedOutputType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType contract) {
            return schema.getImplementations(contract);
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : List.of();
    }

    static List<SelectionSet> beneath(List<Field> fields) {
        return fields.stream()
                .map(Field::getSelectionSet)
                .filter(Objects::nonNull)
                .toList();
    }
}
