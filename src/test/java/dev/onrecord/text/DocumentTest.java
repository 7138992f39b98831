package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.text.Token.Kind;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void quoteIsOneToken() {
        Document document = Document.of("Then “we won the race,” said Ann.");
        assertThat(document.tokens()).extracting(Token::text).containsExactly("Then", "\"", "said", "Ann", ".", "\n");
        assertThat(document.tokenOf(0)).isEqualTo(1);
        assertThat(document.tokens().get(1).quote()).isZero();
        assertThat(document.tokens().get(0).quote()).isEqualTo(-1);
    }

    @Test
    void quoteOverParagraphsIsOneToken() {
        Document document = Document.of("“We won.\n\n“We are glad,” said Ann.");
        assertThat(document.tokens())
                .extracting(Token::kind)
                .containsExactly(Kind.QUOTE, Kind.WORD, Kind.WORD, Kind.PUNCTUATION, Kind.BREAK);
    }

    @Test
    void quoteKnowsItsWordsAndItsMarks() {
        String text = "Then “we won,” said Ann.";
        QuoteSpan quote = Document.of(text).quotes().get(0);
        assertThat(quote.inner().of(text)).isEqualTo("we won,");
        assertThat(text.substring(quote.outerStart(), quote.outerEnd())).isEqualTo("“we won,”");
        assertThat(quote.closed()).isTrue();
    }

    @Test
    void quoteLeftOpenEndsWithItsParagraph() {
        String text = "Then “we won.\n\nIt rained.";
        QuoteSpan quote = Document.of(text).quotes().get(0);
        assertThat(text.substring(quote.outerStart(), quote.outerEnd())).isEqualTo("“we won.");
        assertThat(quote.closed()).isFalse();
    }

    @Test
    void wordsInsideAQuoteAreReadApart() {
        Document document = Document.of("“We won,” said Ann.");
        assertThat(document.tokensWithin(document.quotes().get(0)))
                .extracting(Token::text)
                .containsExactly("We", "won", ",");
    }

    @Test
    void emptyMarksAreNoQuote() {
        assertThat(Document.of("He wrote “” and \" \" here.").quotes()).isEmpty();
    }

    @Test
    void nothingHasNothing() {
        Document document = Document.of("");
        assertThat(document.tokens()).isEmpty();
        assertThat(document.sentences()).isEmpty();
        assertThat(document.paragraphs()).isEmpty();
        assertThat(document.quotes()).isEmpty();
    }

    @Test
    void runOfTokensCoversItsCharacters() {
        String text = "Then Ann Lee came.";
        assertThat(Document.of(text).spanOf(1, 3).of(text)).isEqualTo("Ann Lee");
    }
}
