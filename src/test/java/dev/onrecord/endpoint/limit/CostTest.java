package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.SCHEMA;
import static dev.onrecord.endpoint.limit.LimitFixtures.assertAllocatesAtMost;
import static dev.onrecord.endpoint.limit.LimitFixtures.cost;
import static dev.onrecord.endpoint.limit.LimitFixtures.requested;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLObjectType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Costs, computed by hand beside the query. */
class CostTest {

    private static final String BY_VARIABLES = """
            query($n: Int = 7, $ids: [ID!]! = []) {
              articles(first: $n) { nodes { id } }
              nodes(ids: $ids) { id }
            }""";

    /** As on GitHub's page on resource limits: one owner, 50 lists of two kinds within, lists within those, and one beside. */
    @Test
    void nestedPagesAreMultipliedAndSummed() {
        long cost = requested("""
                { speaker(name: "Elif Tandogan") {
                    articles(first: 50) { edges { node {
                      speakers(first: 20) { edges { node { quotes(last: 10) { edges { node { text } } } } } }
                      locations(first: 20) { edges { node { quotes(last: 10) { edges { node { text } } } } } }
                    } } }
                    locations(first: 10) { nodes { name } }
                } }""");
        assertThat(cost)
                .isEqualTo(1 + 50 + 50 * 20 + 50 * 20 * 10 + 50 * 20 + 50 * 20 * 10 + 10)
                .isEqualTo(22_061);
    }

    @Test
    void typicalQueryOfAFrontPageCostsLittle() {
        long cost = requested("""
                { articles(first: 20) { nodes {
                    title quotes(first: 5) { nodes { text speaker { name } } } locations(first: 5) { nodes { name } } } } }""");
        assertThat(cost).isEqualTo(20 * (1 + 5 * (1 + 1) + 5)).isEqualTo(320);
    }

    @Test
    void searchCostsWhatItMayFind() {
        assertThat(requested("{ search(query: \"x\") { totalCount edges { score highlight node { __typename } } } }"))
                .isEqualTo(20);
        assertThat(requested("""
                { search(query: "x", first: 10) { nodes {
                    ... on Article { quotes(first: 5) { nodes { text } } } ... on Quote { speaker { name } } } } }""")).isEqualTo(10 * (1 + 5));
    }

    @Test
    void pageHasTwentyRowsUnlessAskedOtherwise() {
        assertThat(requested("{ articles { nodes { id } } }")).isEqualTo(20);
        assertThat(requested("{ articles(first: null) { nodes { id } } }")).isEqualTo(20);
        assertThat(requested("{ articles(first: 3) { nodes { id } } }")).isEqualTo(3);
        assertThat(requested("{ articles(last: 4) { nodes { id } } }")).isEqualTo(4);
        assertThat(requested("{ articles(first: 0) { nodes { id quotes { nodes { id } } } } }"))
                .isZero();
        assertThat(requested("{ articles(first: -5) { nodes { id } } }")).isZero();
    }

    @Test
    void rowsOfOnePageCountOnce() {
        assertThat(requested("{ articles(first: 3) { nodes { id } edges { cursor node { title } } } }"))
                .isEqualTo(3);
        assertThat(requested("{ articles(first: 3) { a: nodes { id } b: nodes { id } edges { cursor } } }"))
                .isEqualTo(3);
        assertThat(
                        requested(
                                "{ articles(first: 3) { edges { node { quotes(first: 2) { nodes { id } } } } nodes { related { id } } } }"))
                .isEqualTo(3 + 3 * 2 + 3 * 5);
    }

    @Test
    void countsAndPageInfoAreNoObjects() {
        assertThat(requested("{ articles(first: 100) { totalCount pageInfo { endCursor } } __typename }"))
                .isZero();
        assertThat(cost("{ articles { totalCount } }", Map.of()).points()).isEqualTo(1);
    }

    @Test
    void plainListsCountByTheirArgumentOrAsFive() {
        assertThat(requested("{ quotes(first: 10) { nodes { locations { name } mentions { name } } } }"))
                .isEqualTo(10 * (1 + 5 + 5));
        assertThat(requested("{ article(id: 1) { related { title } } }")).isEqualTo(1 + 5);
        assertThat(requested("{ article(id: 1) { related(first: 50) { title } } }"))
                .isEqualTo(1 + 50);
        assertThat(requested("{ speaker(id: 1) { aliases roles { title } quotedWith { speaker { name } } } }"))
                .isEqualTo(1 + 5 + 10 * 2);
        assertThat(requested("{ quoteCounts(by: SPEAKER) { key node { id } } }"))
                .isEqualTo(20 * 2);
        assertThat(requested("{ quoteCounts(by: SPEAKER, first: 7) { key } }")).isEqualTo(7);
    }

    @Test
    void nodesCountByTheirIds() {
        assertThat(requested("{ nodes(ids: [1, 2, 3]) { id } }")).isEqualTo(3);
        assertThat(requested("{ nodes(ids: 1) { id } }")).isEqualTo(1);
        assertThat(requested("{ node(id: 1) { id } }")).isEqualTo(1);
    }

    @Test
    void variablesAndTheirDefaultsDecide() {
        assertThat(cost(BY_VARIABLES, Map.of("n", 30, "ids", List.of("a", "b"))).requested())
                .isEqualTo(32);
        assertThat(cost("query($n: Int) { articles(first: $n) { nodes { id } } }", Map.of())
                        .requested())
                .isEqualTo(20);
        assertThat(cost("query($n: Int) { quoteCounts(by: DAY, first: $n) { key } }", Map.of())
                        .requested())
                .isEqualTo(20);
        Map<String, Object> nothing = Collections.singletonMap("n", null);
        assertThat(cost("query($n: Int) { articles(first: $n) { nodes { id } } }", nothing)
                        .requested())
                .isEqualTo(20);
    }

    @Test
    void ofManyTypesTheMostExpensiveCounts() {
        assertThat(requested("""
                { node(id: 1) { id
                    ... on Article { quotes(first: 7) { nodes { id } } }
                    ... on Speaker { quotes(first: 9) { nodes { id } } }
                    ... on Quote { article { id } } } }""")).isEqualTo(1 + 9);
        assertThat(requested("{ article(id: 1) { ... on Node { id } ... on Node { ... { related { id } } } } }"))
                .isEqualTo(1 + 5);
    }

    @Test
    void whatIsAskedTwiceUnderOneNameCountsOnce() {
        assertThat(requested("""
                { articles(first: 4) { nodes { ...head ...foot } } articles(first: 4) { nodes { ...head } } }
                fragment head on Article { quotes(first: 2) { nodes { text } } }
                fragment foot on Article { quotes(first: 2) { nodes { speaker { name } } } }""")).isEqualTo(4 * (1 + 2 * 2));
    }

    @Test
    void aliasesCountEach() {
        assertThat(requested("{ a: articles(first: 4) { nodes { id } } b: articles(first: 4) { nodes { id } } }"))
                .isEqualTo(8);
        assertThat(
                        requested(
                                "{ a: speaker(id: 1) { ...s } b: speaker(id: 2) { ...s } } fragment s on Speaker { roles { title } }"))
                .isEqualTo(12);
    }

    @Test
    void whatIsSkippedIsFree() {
        String query = """
                query($no: Boolean!) {
                  articles(first: 10) @include(if: $no) { nodes { id } }
                  quotes(first: 10) @skip(if: $no) { nodes { ...q @skip(if: true) ... @include(if: false) { article { id } } } }
                  speakers(first: 10) @include(if: true) @skip(if: true) { nodes { id } }
                }
                fragment q on Quote { article { id } }""";
        assertThat(cost(query, Map.of("no", false)).requested()).isEqualTo(10);
        assertThat(cost(query, Map.of("no", true)).requested()).isEqualTo(10);
    }

    @Test
    void readingATextCostsAHundred() {
        assertThat(requested("{ extract(input: {}) { body quotes { text speaker { name } } } }"))
                .isEqualTo(100 + 1 + 5 * 2);
    }

    @Test
    void mutationsCostWhatTheyReturn() {
        assertThat(requested("mutation { ingestArticles(inputs: [{}, {}, {}]) { status article { id } } }"))
                .isEqualTo(3 * 2);
        assertThat(requested("mutation { deleteArticle(id: 1) }")).isZero();
    }

    @Test
    void introspectionIsFree() {
        assertThat(requested(IntrospectionQuery.INTROSPECTION_QUERY)).isZero();
    }

    @Test
    void costDoesNotOverflow() {
        String level = "articles(first: 2147483647) { nodes { quotes(first: 2147483647) { nodes { speaker { ";
        String query = "{ speaker(id: 1) { " + level.repeat(3) + "id" + " } } } } }".repeat(3) + " } }";
        assertAllocatesAtMost(10, () -> assertThat(requested(query)).isEqualTo(Long.MAX_VALUE));
        assertThat(requested("{ articles(first: 99999999999999999999999) { nodes { id } } }"))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tooExpensiveSaysHowMuchAndWhatToDo() {
        Cost cost = cost(
                "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { speaker { name } article { id } } } } } }",
                Map.of());
        GraphQLError refusal = cost.refusal().orElseThrow();
        assertThat(refusal.getMessage())
                .isEqualTo("Asks for up to 30100 objects, at most 25000 allowed (onrecord.limit.max-cost):"
                        + " give smaller pages by `first`, above all to outer lists");
        assertThat(refusal.getExtensions())
                .containsEntry("code", "TOO_EXPENSIVE")
                .containsEntry("cost", 30_100L)
                .containsEntry("limit", 25_000L);
        assertThat(cost("{ articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } } }", Map.of())
                        .refusal())
                .isEmpty();
    }

    @Test
    void extensionTellsWhatWasReallyReturned() {
        ObjectCount returned = new ObjectCount();
        returned.add(3);
        returned.add(4);
        assertThat(cost("{ articles { nodes { id } } }", Map.of()).extension(returned))
                .isEqualTo(Map.of("requested", 20L, "actual", 7L, "limit", 25_000L));
    }

    private static boolean counts(String parent, String field, boolean firstRows) {
        GraphQLObjectType type = SCHEMA.getObjectType(parent);
        return ObjectCount.counts(type, type.getFieldDefinition(field), firstRows);
    }

    @Test
    void sameObjectsAreReturnedAsRequested() {
        assertThat(counts("Query", "article", false)).isTrue();
        assertThat(counts("Query", "nodes", true)).isTrue();
        assertThat(counts("Query", "articles", false)).isFalse();
        assertThat(counts("ArticleConnection", "nodes", true)).isTrue();
        assertThat(counts("ArticleConnection", "edges", true)).isTrue();
        assertThat(counts("ArticleConnection", "edges", false)).isFalse();
        assertThat(counts("ArticleConnection", "pageInfo", false)).isFalse();
        assertThat(counts("ArticleEdge", "node", false)).isFalse();
        assertThat(counts("QuoteCount", "node", false)).isTrue();
    }
}
