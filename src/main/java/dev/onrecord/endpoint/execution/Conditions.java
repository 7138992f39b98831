package dev.onrecord.endpoint.execution;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an execution skips and includes.
 *
 * @param variables those variables that are true
 */
record Conditions(Set<String> variables) {

    private static final String SKIP = "skip";
    private static final String INCLUDE = "include";

    /** The variables of a document that say what is skipped or included. */
    @SuppressWarnings("rawtypes") // as graphql-java declares the visitor
    static Set<String> variablesOf(Document document) {
        Set<String> variables = new TreeSet<>();
        NodeVisitorStub visitor = new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
                if (isCondition(node) && condition(node) instanceof VariableReference variable) {
                    variables.add(variable.getName());
                }
                return TraversalControl.CONTINUE;
            }
        };
        new NodeTraverser().depthFirst(visitor, document);
        return variables;
    }

    static Conditions of(Set<String> variables, CoercedVariables values) {
        return new Conditions(variables.stream()
                .filter(name -> Boolean.TRUE.equals(values.get(name)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(DirectivesContainer<?> selection) {
        return selection.getDirectives().stream()
                .filter(Conditions::isCondition)
                .allMatch(each -> holds(condition(each)) == each.getName().equals(INCLUDE));
    }

    private static boolean isCondition(Directive directive) {
        return directive.getName().equals(SKIP) || directive.getName().equals(INCLUDE);
    }

    private static Value<?> condition(Directive directive) {
        Argument condition = directive.getArgument("if");
        return condition.getValue();
    }

    private boolean holds(Value<?> condition) {
        return condition instanceof BooleanValue constant
                ? constant.isValue()
                : condition instanceof VariableReference variable && variables.contains(variable.getName());
    }
}
