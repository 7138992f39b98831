package dev.onrecord.endpoint.limit;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What there is to count in an operation or a fragment. Starts with what stands in it by itself; what it spreads is added
 * fragment by fragment. Counts stop at the largest int instead of running over.
 */
final class Tally {

    /** Fields of introspection that yield lists, and so multiply when they are nested or repeated. */
    private static final Set<String> INTROSPECTION_LISTS =
            Set.of("types", "directives", "fields", "inputFields", "interfaces", "possibleTypes", "enumValues", "args");

    /** Where a fragment is put in place: so many fields deep, in introspection or not. */
    record Spread(String fragment, int depth, boolean introspection) {}

    private final List<Spread> spreads = new ArrayList<>();
    private final Map<String, Integer> introspectionLists = new TreeMap<>();
    private int depth;
    private int introspectionDepth;
    private int fragmentDepth;
    private int fields;
    private int rootFields;
    private int aliases;
    private int directives;

    private Tally() {}

    static Tally of(OperationDefinition operation) {
        Tally tally = new Tally();
        tally.directivesOf(operation);
        operation.getVariableDefinitions().forEach(tally::directivesOf);
        tally.read(operation.getSelectionSet(), 0, false);
        return tally;
    }

    static Tally of(FragmentDefinition fragment) {
        Tally tally = new Tally();
        tally.directivesOf(fragment);
        tally.read(
                fragment.getSelectionSet(),
                0,
                fragment.getTypeCondition().getName().startsWith("__"));
        return tally;
    }

    private void read(SelectionSet set, int level, boolean introspection) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                read(field, level, introspection);
            } else if (selection instanceof InlineFragment inline) {
                directivesOf(inline);
                read(inline.getSelectionSet(), level, introspection);
            } else if (selection instanceof FragmentSpread spread) {
                directivesOf(spread);
                spreads.add(new Spread(spread.getName(), level, introspection));
            }
        }
    }

    private void read(Field field, int level, boolean within) {
        boolean starts = field.getName().equals("__schema") || field.getName().equals("__type");
        boolean introspection = within || starts;
        int fieldLevel = starts ? 1 : level + 1;
        count(field, level == 0, introspection);
        if (introspection) {
            introspectionDepth = Math.max(introspectionDepth, fieldLevel);
        } else {
            depth = Math.max(depth, fieldLevel);
        }
        if (field.getSelectionSet() != null) {
            read(field.getSelectionSet(), fieldLevel, introspection);
        }
    }

    private void count(Field field, boolean atRoot, boolean introspection) {
        directivesOf(field);
        fields++;
        if (field.getAlias() != null) {
            aliases++;
        }
        if (atRoot) {
            rootFields++;
        }
        if (introspection && INTROSPECTION_LISTS.contains(field.getName())) {
            introspectionLists.merge(field.getName(), 1, Tally::sum);
        }
    }

    private void directivesOf(DirectivesContainer<?> node) {
        directives += node.getDirectives().size();
    }

    /** Adds what a fragment, itself complete, brings in where it is spread. */
    void add(Spread spread, Tally fragment) {
        if (spread.introspection()) {
            introspectionDepth = Math.max(introspectionDepth, sum(spread.depth(), fragment.introspectionDepth));
        } else {
            introspectionDepth = Math.max(introspectionDepth, fragment.introspectionDepth);
            depth = Math.max(depth, sum(spread.depth(), fragment.depth));
        }
        fragmentDepth = Math.max(fragmentDepth, sum(1, fragment.fragmentDepth));
        fields = sum(fields, fragment.fields);
        rootFields = spread.depth() == 0 ? sum(rootFields, fragment.rootFields) : rootFields;
        aliases = sum(aliases, fragment.aliases);
        directives = sum(directives, fragment.directives);
        fragment.introspectionLists.forEach((name, times) -> introspectionLists.merge(name, times, Tally::sum));
    }

    static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    List<Spread> spreads() {
        return spreads;
    }

    /** Fields within fields, introspection left out. */
    int depth() {
        return depth;
    }

    /** Fields within fields from {@code __schema} or {@code __type} on. */
    int introspectionDepth() {
        return introspectionDepth;
    }

    /** Fragments within fragments. */
    int fragmentDepth() {
        return fragmentDepth;
    }

    int fields() {
        return fields;
    }

    int rootFields() {
        return rootFields;
    }

    int aliases() {
        return aliases;
    }

    int directives() {
        return directives;
    }

    /** How often each list of introspection is asked for. */
    Map<String, Integer> introspectionLists() {
        return introspectionLists;
    }
}
