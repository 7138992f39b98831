package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.SCHEMA;
import static dev.onrecord.endpoint.limit.LimitFixtures.assertAllocatesAtMost;
import static dev.onrecord.endpoint.limit.LimitFixtures.messageOf;
import static dev.onrecord.endpoint.limit.LimitFixtures.parse;
import static dev.onrecord.endpoint.limit.LimitFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.parser.InvalidSyntaxException;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which documents are refused before anything works on them that could be made to work hard. */
class DocumentLimitsTest {

    private static String times(int number, String format) {
        return IntStream.range(0, number)
                .mapToObj(i -> format.replace("#+1", Integer.toString(i + 1)).replace("#", Integer.toString(i)))
                .collect(Collectors.joining(" "));
    }

    /** Refused within few megabytes, and for what the message says. */
    private static void assertRefused(String document, String message) {
        assertAllocatesAtMost(40, () -> assertThat(messageOf(refusal(document))).contains(message));
    }

    private static void assertAllowed(String document) {
        assertThat(messageOf(refusal(document))).isEqualTo("allowed");
    }

    @Test
    void refusalTellsFigureLimitSettingAndPlace() {
        GraphQLError error = refusal("\n  { articles { nodes { title } } }", "max-depth", "2")
                .orElseThrow();
        assertThat(error.getMessage())
                .isEqualTo("Fields within fields: 3, at most 2 allowed (onrecord.limit.max-depth)");
        assertThat(error.getExtensions())
                .containsEntry("code", "TOO_COMPLEX")
                .containsEntry("requested", 3L)
                .containsEntry("limit", 2L);
        assertThat(error.getLocations()).hasSize(1);
        assertThat(error.getLocations().get(0).getLine()).isEqualTo(2);
    }

    @Test
    void mistakesAreLeftToWhoeverTellsOfThem() {
        assertThatThrownBy(() -> refusal("{ articles {")).isInstanceOf(InvalidSyntaxException.class);
        assertAllowed("{ nothing { ...like } this }");
    }

    @Test
    void tokensOfAMegabyteAreNotAllRead() {
        assertRefused("{" + "a ".repeat(500_000) + "}", "Tokens of the document: 5001, at most 5000");
        assertRefused("{ a" + "@a".repeat(500_000) + "}", "Tokens of the document");
        assertRefused("{ a(b: " + "[".repeat(500_000), "Nesting of the document");
        assertRefused("#\n".repeat(400_000) + "{ a }", "Tokens of the document");
    }

    @Test
    void documentIsAMegabyteLongAtMost() {
        assertRefused("{ a }" + " ".repeat(2_000_000), "Length of the document: 1048577, at most 1048576");
        assertAllowed("{ a(b: \"" + "x".repeat(1_000_000) + "\") }");
    }

    @Test
    void bracketsNestToACertainDepth() {
        assertRefused(
                "{ a(b: " + "[".repeat(400) + "]".repeat(400) + ") }", "Nesting of the document: 501, at most 500");
        assertRefused("{ a(b: " + "{c:".repeat(400) + "1" + "}".repeat(400) + ") }", "Nesting of the document");
        assertRefused("{ ...".repeat(300) + "{ a }" + "}".repeat(300), "Nesting of the document");
    }

    @Test
    void cyclesOfTheSchemaAreWalkedToACertainDepth() {
        String around = "quotes { nodes { speaker { articles { nodes { ";
        assertRefused("{ articles { nodes {" + around.repeat(4) + "id" + "}".repeat(23), "Fields within fields: 23");
    }

    @Test
    void fragmentsDoNotHideDepth() {
        String deeper = times(15, "fragment f# on Article { related { related { ...f#+1 } } }");
        assertRefused("{ article(id: 1) { ...f0 } } fragment f15 on Article { id } " + deeper, "Fields within fields");
        assertAllowed(
                "{ article(id: 1) { ...a } } fragment a on Article { related { ...b } } fragment b on Article { id }");
    }

    @Test
    void fragmentsMayNotChainWithoutEnd() {
        assertRefused(
                "{ a } fragment f600 on Query { a } " + times(600, "fragment f# on Query { ...f#+1 }"),
                "fragments: 600");
        String chain = times(600, "fragment f# on Query { ...f#+1 }");
        assertRefused("{ ...f0 } fragment f600 on Query { __typename } " + chain, "Fragments within fragments: 600");
    }

    @Test
    void fragmentsThatSpreadThemselvesAreRefused() {
        assertRefused("{ ...a } fragment a on Query { ...a }", "Fragment 'a' spreads itself");
        assertRefused(
                "{ ...x } fragment x on Query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
                "Fragment 'a' spreads itself");
        assertRefused(
                "{ a } " + times(400, "fragment f# on Query { ...f#+1 }") + "fragment f400 on Query { ...f0 }",
                "itself");
    }

    @Test
    void fragmentsDoNotMultiplyWithoutEnd() {
        String doubling = times(18, "fragment f# on Query { a# { ...f#+1 } b# { ...f#+1 } }");
        assertRefused(
                "{ ...f0 } fragment f18 on Query { c } " + doubling, "Fields with all fragments in place: 786430");
        String flat = times(16, "fragment f# on Query { " + "...f#+1 ".repeat(40) + "}");
        assertRefused("{ a { ...f0 } } fragment f16 on Query { c } " + flat, "in place: 2147483647, at most 5000");
        String operations = times(300, "query q# { ...f }");
        assertRefused(operations + "fragment f on Query {" + times(20, "a#") + "}", "in place: 6000");
    }

    @Test
    void aliasesAreCountedWithFragmentsInPlace() {
        assertRefused("{" + times(1600, "a#: __typename") + "}", "Aliases: 1600, at most 50");
        String spread = "{ x: a { ...f } y: a { ...f } } fragment f on A {" + times(25, "a#: b") + "}";
        assertRefused(spread, "Aliases: 52");
    }

    @Test
    void fieldsAtTheRootAreCountedWithFragmentsInPlace() {
        assertRefused("{" + "archive ".repeat(21) + "}", "Fields at the root: 21, at most 20");
        assertRefused("{ ...f ...f } fragment f on Query {" + "a ".repeat(11) + "}", "Fields at the root: 22");
        assertAllowed("{ x { ...f ...f } } fragment f on Query {" + "a ".repeat(11) + "}");
    }

    @Test
    void directivesAreCountedWhereverTheyStand() {
        assertRefused("{ a" + "@a".repeat(2400) + "}", "Directives: 2400, at most 50");
        assertRefused("query($v: Int " + "@a ".repeat(51) + ") { a }", "Directives: 51");
        assertRefused("query " + "@a ".repeat(51) + "{ a }", "Directives: 51");
        assertRefused("{ ... " + "@a ".repeat(51) + "{ a } }", "Directives: 51");
        assertRefused(
                "{ ...f " + "@a ".repeat(26) + "} fragment f on Query " + "@a ".repeat(25) + "{ a }", "Directives: 51");
    }

    @Test
    void standardIntrospectionIsAllowed() {
        assertAllowed(IntrospectionQuery.INTROSPECTION_QUERY);
        String ofNine = "ofType { kind name ".repeat(9) + "}".repeat(9);
        assertAllowed("{ __schema { types { ...T } directives { args { type { ...R } } } } }"
                + " fragment T on __Type { fields { args { type { ...R } } type { ...R } } inputFields { type { ...R } } }"
                + " fragment R on __Type { kind name " + ofNine + "}");
    }

    @Test
    void introspectionHasItsOwnDepth() {
        String query = "{ __schema { types { " + "ofType { ".repeat(25) + "name" + "}".repeat(28);
        assertRefused(
                query,
                "Fields within fields of introspection: 28, at most 20 allowed (onrecord.limit.max-introspection-depth)");
        String fragments = times(15, "fragment f# on __Type { ofType { ofType { ...f#+1 } } }");
        assertRefused(
                "{ __type(name: \"A\") { ...f0 } } " + fragments + "fragment f15 on __Type { name }",
                "of introspection: 32");
        assertThat(refusal("{ __schema { types { fields { name } } } }", "max-depth", "1"))
                .isEmpty();
    }

    @Test
    void listsOfIntrospectionAreNotMultiplied() {
        String cycle = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
        assertRefused(cycle, "Introspection of 'fields': 3, at most 2 allowed");
        String repeated =
                "{ a: __schema { types { name } } b: __schema { types { name } } c: __schema { types { name } } }";
        assertRefused(repeated, "Introspection of 'types': 3");
        String spread =
                "{ __schema { types { ...f } } } fragment f on __Type { x: fields { type { ...g } } y: fields { name } }"
                        + " fragment g on __Type { fields { name } }";
        assertRefused(spread, "Introspection of 'fields': 3");
    }

    @Test
    void introspectionIsToldFromEverythingElse() {
        assertThat(IntrospectionSwitch.refusal(parse("{ articles { __typename } __typename }")))
                .isEmpty();
        for (String asking : new String[] {
            "{ __schema { types { name } } }",
            "{ ... { x: __type(name: \"A\") { name } } }",
            "{ ...f } fragment f on Query { __schema { types { name } } }",
            "{ a } query b { __type(name: \"A\") { name } }"
        }) {
            Optional<GraphQLError> refusal = IntrospectionSwitch.refusal(parse(asking));
            assertThat(refusal.orElseThrow().getExtensions()).containsEntry("code", "INTROSPECTION_DISABLED");
        }
    }

    private static List<String> worstAllowed() {
        String layers = "... { related { ".repeat(8) + "... { id } ".repeat(600) + "} }".repeat(8);
        String fan = times(18, "fragment f# on Article { ...f#+1 " + "title ".repeat(200) + "}");
        return List.of(
                "{ articles { nodes {" + "title ".repeat(4900) + "} } }",
                "{ articles { nodes {" + layers + "} } }",
                "{ articles { nodes { ...f0 } } } fragment f18 on Article { id } " + fan,
                times(550, "query q# { ...f }") + "fragment f on Query {" + "__typename ".repeat(8) + "}",
                net());
    }

    /** Fragments that nobody uses, in layers of eight that each spread all eight of the next. */
    private static String net() {
        StringBuilder net = new StringBuilder("{ __typename }");
        for (int layer = 0; layer < 18; layer++) {
            for (int i = 0; i < 8; i++) {
                net.append(" fragment n" + layer + "_" + i + " on Article {");
                net.append(times(8, " ...n" + (layer + 1) + "_#")).append("}");
            }
        }
        return net + times(8, " fragment n18_# on Article { id }");
    }

    /** The worst that the limits let pass: validation, which compares fields with one another, gets through with it. */
    @Test
    void whatIsAllowedCanBeValidated() {
        for (String document : worstAllowed()) {
            assertAllowed(document);
            assertAllocatesAtMost(200, () -> new Validator().validateDocument(SCHEMA, parse(document), Locale.ENGLISH));
        }
    }
}
