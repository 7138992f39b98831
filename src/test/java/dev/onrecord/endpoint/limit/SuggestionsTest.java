package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.SCHEMA;
import static dev.onrecord.endpoint.limit.LimitFixtures.assertAllocatesAtMost;
import static dev.onrecord.endpoint.limit.LimitFixtures.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.text.Spelling;
import graphql.language.Document;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told to whoever mistypes a name. */
class SuggestionsTest {

    private static List<ValidationError> errors(String query) {
        Document document = parse(query);
        List<ValidationError> errors = new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH);
        return Suggestions.addTo(errors, SCHEMA, document);
    }

    private static String told(String query) {
        return errors(query).get(0).getMessage();
    }

    @Test
    void validatorItselfSuggestsNothing() {
        Document document = parse("{ artcles { totalCount } }");
        assertThat(new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH))
                .extracting(ValidationError::getMessage)
                .containsExactly(
                        "Validation error (FieldUndefined@[artcles]) : Field 'artcles' in type 'Query' is undefined");
    }

    @Test
    void fields() {
        assertThat(told("{ artcles { totalCount } }")).endsWith(". Did you mean 'articles' or 'article'?");
        assertThat(told("{ x: articles { nodes { ... on Article { publishedat } } } }"))
                .endsWith(" 'publishedAt'?");
        assertThat(told("{ ...f } fragment f on Query { qoute(id: 1) { id } }")).endsWith("'quote' or 'quotes'?");
        assertThat(told("{ node(id: 1) { di } }")).endsWith(". Did you mean 'id'?");
        assertThat(told("mutation { deleteArticles(id: 1) }")).endsWith(". Did you mean 'deleteArticle'?");
    }

    @Test
    void arguments() {
        assertThat(told("{ articles(frist: 1) { totalCount } }")).endsWith(". Did you mean 'first'?");
        assertThat(told("{ articles { nodes { quotes(orderby: null) { totalCount } } } }"))
                .endsWith("'orderBy'?");
    }

    @Test
    void types() {
        assertThat(told("{ node(id: 1) { ... on Artcle { id } } }")).endsWith(". Did you mean 'Article'?");
        assertThat(told("query($f: [QuoteFiltr!]) { quotes { totalCount } }"))
                .endsWith(". Did you mean 'QuoteFilter'?");
        assertThat(told("{ ...f } fragment f on Qery { quotes { totalCount } }"))
                .endsWith(". Did you mean 'Query'?");
    }

    @Test
    void nothingIsSuggestedForWordsUnlikeAny() {
        assertThat(told("{ weather { id } }")).endsWith("is undefined");
        assertThat(told("{ articles { nodes { unknown { artcle } } } }")).endsWith("is undefined");
        assertThat(told("{ articles }")).doesNotContain("Did you mean");
        assertThat(told("{ __schma { types { name } } }")).endsWith("is undefined");
    }

    @Test
    void errorsStayAsTheyAreOtherwise() {
        ValidationError error = errors("{\n  artcles { totalCount }\n}").get(0);
        assertThat(error.getLocations().get(0).getLine()).isEqualTo(2);
        assertThat(error.getQueryPath()).containsExactly("artcles");
        assertThat(error.getValidationErrorType().toString()).isEqualTo("FieldUndefined");
    }

    @Test
    void closestComeFirstAndThreeAtMost() {
        assertThat(Spelling.closest("abcde", List.of("abxye", "abcdx", "abcd", "abcxe", "vwxyz")))
                .containsExactly("abcd", "abcdx", "abcxe");
        assertThat(Spelling.listed(List.of("a"))).isEqualTo("'a'");
        assertThat(Spelling.listed(List.of("a", "b"))).isEqualTo("'a' or 'b'");
        assertThat(Spelling.listed(List.of("a", "b", "c"))).isEqualTo("'a', 'b' or 'c'");
    }

    @Test
    void manyAndLongMistakesCostLittle() {
        assertThat(told("{ " + "articles".repeat(10_000) + " { id } }")).endsWith("is undefined");
        List<ValidationError> many = errors("{ " + "artcles ".repeat(15) + "}");
        assertThat(many).hasSize(15);
        assertThat(many.stream().filter(error -> error.getMessage().contains("Did you mean")))
                .hasSize(10);
        String flood = "{ " + "artclesartclesartclesartclesartcles ".repeat(4_900) + "}";
        assertAllocatesAtMost(60, () -> errors(flood));
    }
}
