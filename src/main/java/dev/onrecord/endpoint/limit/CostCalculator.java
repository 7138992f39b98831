package dev.onrecord.endpoint.limit;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many objects an operation asks for: those of a page times what each of them asks for, summed. Of an interface or union
 * the most expensive type counts. Introspection is free here: {@link DocumentLimits} keeps it small.
 */
final class CostCalculator {

    /** Rows of a page where neither first nor last is given. */
    private static final long PAGE = 20;

    /** Objects in a list that takes no argument, such as the places named in a quote. */
    private static final long PLAIN_LIST = 5;

    /** What reading a text costs, in objects: the one field that works without returning much. */
    private static final long EXTRACTION = 100;

    private final GraphQLSchema schema;
    private final FieldGroups groups;
    private final ArgumentReader arguments;

    CostCalculator(GraphQLSchema schema, FieldGroups groups, ArgumentReader arguments) {
        this.schema = schema;
        this.groups = groups;
        this.arguments = arguments;
    }

    /** Saturates at the largest long. */
    long objects(OperationDefinition operation) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return root == null ? 0 : fields(root, List.of(operation.getSelectionSet()));
    }

    private long fields(GraphQLObjectType type, List<SelectionSet> selections) {
        long sum = 0;
        boolean rowsCounted = false;
        for (List<Field> same : groups.of(type, selections)) {
            GraphQLFieldDefinition definition =
                    type.getFieldDefinition(same.get(0).getName());
            if (definition != null) {
                boolean firstRows = !rowsCounted && ObjectCount.isRows(definition);
                rowsCounted |= firstRows;
                sum = sum(sum, field(type, definition, same, firstRows));
            }
        }
        return sum;
    }

    private long field(
            GraphQLObjectType parent, GraphQLFieldDefinition definition, List<Field> same, boolean firstRows) {
        List<GraphQLObjectType> possible = groups.possible(named(definition));
        if (possible.isEmpty()) {
            return 0;
        }
        long each = ObjectCount.counts(parent, definition, firstRows) ? 1 : 0;
        long beneath = 0;
        for (GraphQLObjectType type : possible) {
            beneath = Math.max(beneath, fields(type, FieldGroups.beneath(same)));
        }
        long work = definition.getName().equals("extract") ? EXTRACTION : 0;
        return sum(work, product(times(parent, definition, same.get(0)), sum(each, beneath)));
    }

    /** How many objects a field has; rows of a connection are counted where the connection is asked for. */
    private long times(GraphQLObjectType parent, GraphQLFieldDefinition definition, Field field) {
        boolean ofPage = ObjectCount.isConnection(parent) && ObjectCount.isRows(definition);
        boolean page = groups.possible(named(definition)).stream().allMatch(ObjectCount::isConnection);
        boolean list = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        if (ofPage || !page && !list) {
            return 1;
        }
        OptionalLong first = arguments.number(field, definition, "first");
        OptionalLong last = arguments.number(field, definition, "last");
        if (first.isPresent() || last.isPresent()) {
            return Math.max(first.orElse(0), last.orElse(0));
        }
        return page
                ? PAGE
                : listArgument(definition)
                        .map(name -> arguments.length(field, definition, name))
                        .orElse(PLAIN_LIST);
    }

    /** The argument that a list answers one by one: nodes(ids), ingestArticles(inputs). */
    private static Optional<String> listArgument(GraphQLFieldDefinition definition) {
        return definition.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLList)
                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                .map(GraphQLArgument::getName)
                .findFirst();
    }

    private static GraphQLNamedOutputType named(GraphQLFieldDefinition definition) {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static long product(long one, long other) {
        return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
