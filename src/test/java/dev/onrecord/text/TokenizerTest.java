package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void signsStandApartFromWords() {
        assertTokens("Ann came, Bob left.", "Ann", "came", ",", "Bob", "left", ".");
        assertTokens("(Why?)", "(", "Why", "?", ")");
    }

    @Test
    void hyphensAndAmpersandsJoin() {
        assertTokens("a well-known co-op", "a", "well-known", "co-op");
        assertTokens("R&D at A&B", "R&D", "at", "A&B");
        assertTokens("word- and", "word", "-", "and");
    }

    @Test
    void dashesDoNotJoin() {
        assertTokens("now—then", "now", "—", "then");
        assertTokens("now--then", "now", "--", "then");
    }

    @Test
    void initialsAndAbbreviationsKeepTheirPeriod() {
        assertTokens("Mr. J. Poe", "Mr.", "J.", "Poe");
        assertTokens("the U.S. at 9 a.m.", "the", "U.S.", "at", "9", "a.m.");
        assertTokens("So did I. Then", "So", "did", "I", ".", "Then");
        assertTokens("It fell. Then", "It", "fell", ".", "Then");
    }

    @Test
    void cliticsStandApart() {
        assertTokens("Ann's", "Ann", "'s");
        assertTokens("Ann’s they’ll we’ve I’d", "Ann", "’s", "they", "’ll", "we", "’ve", "I", "’d");
        assertTokens("the workers’ union", "the", "workers", "’", "union");
    }

    @Test
    void apostropheInsideANameJoins() {
        assertTokens("O’Brien didn't", "O’Brien", "didn't");
    }

    @Test
    void numbersAreOneToken() {
        assertTokens("1,234.5 of 10:30", "1,234.5", "of", "10:30");
        assertThat(tokens("1,234.5")).extracting(Token::kind).containsExactly(Kind.NUMBER);
        assertThat(tokens("90s")).extracting(Token::kind).containsExactly(Kind.WORD);
    }

    @Test
    void repeatedPeriodsAreOneSign() {
        assertTokens("Well... yes", "Well", "...", "yes");
    }

    @Test
    void handlesAndTagsAreWords() {
        assertTokens("@annlee likes #bridges", "@annlee", "likes", "#bridges");
    }

    @Test
    void charactersBeyondTheFirstPlaneStayWhole() {
        assertTokens("a 😀 b", "a", "😀", "b");
        assertTokens("𝐀nn", "𝐀nn");
    }

    @Test
    void loneSurrogatesAreTokens() {
        assertTokens("a \uD83D b", "a", "\uD83D", "b");
    }

    @Test
    void lowerFormHasStraightApostrophes() {
        assertThat(tokens("O’BRIEN")).extracting(Token::lower).containsExactly("o'brien");
    }

    @Test
    void tokensTellWhatTheyAre() {
        Token name = tokens("Ann").get(0);
        assertThat(name.isWord()).isTrue();
        assertThat(name.isCapitalized()).isTrue();
        assertThat(name.isAllCaps()).isFalse();
        assertThat(name.is("ann")).isTrue();
        assertThat(tokens("ANN").get(0).isAllCaps()).isTrue();
        assertThat(tokens("A").get(0).isAllCaps()).isFalse();
        assertThat(tokens("J.").get(0).isInitial()).isTrue();
        assertThat(tokens("Jr.").get(0).isInitial()).isFalse();
        assertThat(tokens("Ann’s").get(1).isPossessive()).isTrue();
        assertThat(tokens("they’ll").get(1).isPossessive()).isFalse();
    }

    @Test
    void onlyTheStretchIsRead() {
        List<Token> out = new ArrayList<>();
        Tokenizer.tokenize("One two three", new Span(4, 7), out);
        assertThat(out).extracting(Token::text).containsExactly("two");
        assertThat(out.get(0).start()).isEqualTo(4);
        assertThat(out.get(0).end()).isEqualTo(7);
    }

    private static List<Token> tokens(String text) {
        List<Token> out = new ArrayList<>();
        Tokenizer.tokenize(text, new Span(0, text.length()), out);
        return out;
    }

    private static void assertTokens(String text, String... expected) {
        assertThat(tokens(text)).extracting(Token::text).containsExactly(expected);
        assertThat(tokens(text))
                .allMatch(token -> text.substring(token.start(), token.end()).equals(token.text()));
    }
}
