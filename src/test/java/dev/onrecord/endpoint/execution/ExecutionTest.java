package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our executor answers is what the framework answers. */
@QuarkusTest
class ExecutionTest {

    private final TwoPaths paths;
    private final SampledArchive archive;

    @Inject
    ExecutionTest(TwoPaths paths, SampledArchive archive) {
        this.paths = paths;
        this.archive = archive;
    }

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void plainFieldsAreRead() {
        paths.same("{ articles { nodes { __typename id url title byline publisher language publishedAt body wordCount"
                + " createdAt updatedAt } pageInfo { hasNextPage endCursor } edges { cursor } totalCount } }");
    }

    @Test
    void introspectionIsAnsweredBesideData() {
        JsonObject answer = paths.same(
                "query($t: String!, $d: Boolean = true, $f: Int, $q: QuoteFilter) { __schema { ...S } articles(first: $f) { totalCount }"
                        + " __type(name: $t) { name fields(includeDeprecated: $d) { name args { name } } } __schema { ...S }"
                        + " quotes(filter: $q) { totalCount } } fragment S on __Schema { queryType { name } }",
                Map.of("t", "Article", "f", 1));
        assertThat(answer.getJsonObject("data").keySet()).containsExactly("__schema", "articles", "__type", "quotes");
    }

    @Test
    void introspectionInBadFaithIsRefused() {
        paths.same("{ a: __schema { queryType { name } } b: __schema { queryType { name } } }");
        paths.same("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
    }

    @Test
    void errorsStandWhereTheyArose() {
        paths.same("{ quotes(first: -1) { totalCount } }");
        paths.same("{ article(id: \"nonsense\") { id } b: article { id } }");
        paths.same("{ articles(first: 2) { nodes { title quotes(first: 101) { totalCount } } } }");
        paths.same("{ articles(first: 2) { nodes { title a: related(first: -1) { id } } } }");
        paths.same("{ articles(filter: { publishedAfter: \"yesterday\" }) { totalCount } }");
    }

    @Test
    void skippedFieldsAreNotThere() {
        String text =
                "query($yes: Boolean!, $no: Boolean = false) { articles(first: 1) { a: totalCount @include(if: $no)"
                        + " nodes { id @skip(if: $yes) ...F @include(if: $yes) title } b: totalCount @skip(if: $no) } }"
                        + " fragment F on Article { title @skip(if: true) language ... @include(if: $no) { url } }";
        paths.same(text, Map.of("yes", true));
        paths.same(text, Map.of("yes", false));
        paths.same(text, Map.of("yes", true, "no", true));
    }

    @Test
    void whatIsSelectedTwiceIsMerged() {
        paths.same(
                "{ articles(first: 2) { nodes { title } } articles(first: 2) { nodes { id title ...F } } }"
                        + " fragment F on Node { id ... on Article { language quotes(first: 1) { nodes { id } } } ... on Quote { text } }");
    }

    @Test
    void variablesAndDefaultsCount() {
        String text = "query($first: Int, $order: QuoteOrder = {field: LENGTH, direction: DESC}, $filter: QuoteFilter,"
                + " $kind: QuoteKind!) { quotes(first: $first, orderBy: $order, filter: $filter) { nodes { id kind } }"
                + " b: quotes(first: 3, filter: {kinds: [$kind]}) { nodes { id } } }";
        paths.same(text, Map.of("kind", "DIRECT"));
        paths.same(text, Map.of("first", 3, "kind", "MIXED", "filter", Map.of("attributed", true)));
        paths.same(text, Map.of("kind", "DIRECT", "filter", Map.of("kinds", List.of("MIXED"), "minConfidence", 0.5)));
        paths.same("query($n: Int) { articles(first: 2) { nodes { related(first: $n) { id } } } }");
        paths.same("query($n: Int = 1) { articles(first: 2) { nodes { related(first: $n) { id } } } }");
    }
}
