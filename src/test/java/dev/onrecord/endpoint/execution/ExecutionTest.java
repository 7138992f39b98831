package dev.onrecord.endpoint.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.page.Statements;
import graphql.execution.CoercedVariables;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our executor answers is what the framework answers. */
@QuarkusTest
class ExecutionTest {

    private final TwoPaths paths;
    private final SampledArchive archive;
    private final Statements statements;

    @Inject
    ExecutionTest(TwoPaths paths, SampledArchive archive, Statements statements) {
        this.paths = paths;
        this.archive = archive;
        this.statements = statements;
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

    @Test
    void nestedFieldsCostTheSameForTwoArticlesAndForTwelve() {
        String text = "query($n: Int) { articles(first: $n) { nodes { title quotes(first: 5) { nodes { text"
                + " speaker { name quotes(first: 2) { totalCount } } } } locations(first: 5) { nodes { name } } } } }";
        assertThat(statementsOf(text, Map.of("n", 12)))
                .isEqualTo(statementsOf(text, Map.of("n", 2)))
                .isEqualTo(6);
    }

    private long statementsOf(String text, Map<String, Object> variables) {
        Operation operation = paths.operation(text, variables);
        long before = statements.count();
        assertThat(paths.ours(operation).errors()).isEmpty();
        return statements.count() - before;
    }

    @Test
    void rowsCountOnceAndConnectionsDoNot() {
        Operation operation = paths.operation(
                "{ articles(first: 3) { pageInfo { endCursor } nodes { id } edges { node { id quotes(first: 2) { nodes { id"
                        + " article { id } } } } } } }",
                Map.of());
        assertThat(paths.ours(operation).objects()).isEqualTo(3 + 3 * 2 * 2);
    }

    /** Threads of the application, as a server's are: those of the common pool would look for its classes elsewhere. */
    @Test
    void oneOperationServesManyThreadsAndVariables() {
        String text = "query($n: Int, $all: Boolean!) { articles(first: $n, filter: {language: \"en\"}) { nodes { id"
                + " title @include(if: $all) quotes(first: $n) { nodes { text @skip(if: $all) } } } } }";
        Operation first = paths.operation(text, Map.of("n", 0, "all", true));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<String>> answers = IntStream.range(0, 64)
                .mapToObj(i -> CoercedVariables.of(Map.of("n", i % 4, "all", i % 8 < 4)))
                .map(values -> new Operation(first.document(), first.definition(), values))
                .map(operation -> CompletableFuture.supplyAsync(() -> answered(operation), threads))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            JsonObject expected = paths.framework(text, Map.of("n", i % 4, "all", i % 8 < 4));
            assertThat(answers.get(i).join())
                    .isEqualTo(expected.getJsonObject("data").toString());
        }
        threads.shutdown();
    }

    /** What a thread without a request answers: each operation has a request context of its own. */
    private String answered(Operation operation) {
        ManagedContext context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) {
            context.activate();
        }
        try {
            ExecutedOperation executed = paths.ours(operation);
            assertThat(executed.errors()).isEmpty();
            return new String(executed.data(), StandardCharsets.UTF_8);
        } finally {
            if (own) {
                context.terminate();
            }
        }
    }

    @Test
    void mutationsRunInOrderUntilOneFails() {
        String quote = idOf("{ quotes(first: 1) { nodes { id } } }", "quotes");
        String speaker = idOf("{ speakers(first: 1) { nodes { id } } }", "speakers");
        String text = "mutation($q: ID!, $s: ID!) { a: correctQuote(input: {id: $q, speaker: null}) { speaker { id } }"
                + " b: correctQuote(input: {id: $q, speaker: $s, kind: MIXED}) { kind speaker { id } attribution }"
                + " c: updateSpeaker(input: {id: $s, name: \"Ann\", addAliases: [\"Annie\"]}) { name aliases }";
        Map<String, Object> ids = Map.of("q", quote, "s", speaker);
        JsonObject changed = paths.same(text + " }", ids);
        assertThat(changed.getJsonObject("data").keySet()).containsExactly("a", "b", "c");
        assertThat(changed.getJsonObject("data").getJsonObject("a").isNull("speaker"))
                .isTrue();
        JsonObject failed =
                paths.same(text + " d: confirmQuote(id: $s) { id } e: deleteArticle(id: \"nonsense\") }", ids);
        assertThat(failed.isNull("data")).isTrue();
        assertThat(failed.getJsonArray("errors")).hasSize(1);
    }

    private String idOf(String text, String list) {
        return paths.same(text)
                .getJsonObject("data")
                .getJsonObject(list)
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
    }

    @Test
    void textsAreExtractedWithoutAnArchive() {
        paths.same(
                "query($i: ArticleInput!) { extract(input: $i) { title body quotes { text kind start speaker { name roles }"
                        + " confidence } locations { name latitude longitude mentions { start text } } } }",
                Map.of(
                        "i",
                        Map.of(
                                "title",
                                "\u0001 \uD83D\uDC1F",
                                "body",
                                "“Ankara \uD83D is \u0007 far, \uD83D\uDC1F” said Ann Lee.",
                                "publishedAt",
                                "2026-03-02T09:30:00Z")));
    }
}
