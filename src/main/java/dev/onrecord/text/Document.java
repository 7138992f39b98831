package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and its parts. The tokens are the text as seen from outside its quotes: each quote is one token, however many
 * sentences or paragraphs it holds.
 */
public final class Document {

    private final String text;
    private final List<Span> paragraphs;
    private final List<QuoteSpan> quotes;
    private final List<Token> tokens;
    private final List<Span> sentences;
    private final int[] sentenceOfToken;
    private final int[] tokenOfQuote;

    private Document(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
        this.quotes = QuoteMarks.scan(text, paragraphs);
        this.tokenOfQuote = new int[quotes.size()];
        this.tokens = tokenize();
        this.sentences = Sentences.of(text, quotes, tokens);
        this.sentenceOfToken = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            for (int t = sentences.get(i).start(); t < sentences.get(i).end(); t++) {
                sentenceOfToken[t] = i;
            }
        }
    }

    public static Document of(String text) {
        return new Document(text);
    }

    public String text() {
        return text;
    }

    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** What stands between quotation marks, in order; none overlaps another. */
    public List<QuoteSpan> quotes() {
        return quotes;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Where the sentences begin and end, counted in tokens; the paragraph break behind a sentence belongs to it. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The number of the sentence that has the token. */
    public int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    /** The token that stands for the quote. */
    public int tokenOf(int quote) {
        return tokenOfQuote[quote];
    }

    /** The tokens inside one quote. */
    public List<Token> tokensWithin(QuoteSpan quote) {
        List<Token> inside = new ArrayList<>();
        Tokenizer.tokenize(text, quote.inner(), inside);
        return inside;
    }

    /** The characters that a run of tokens covers. */
    public Span spanOf(int fromToken, int toToken) {
        return new Span(tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
    }

    private List<Token> tokenize() {
        List<Token> out = new ArrayList<>(text.length() / 5 + 16);
        int next = 0;
        int position = 0;
        for (Span paragraph : paragraphs) {
            position = Math.max(position, paragraph.start());
            while (next < quotes.size() && quotes.get(next).outerStart() < paragraph.end()) {
                QuoteSpan quote = quotes.get(next);
                Tokenizer.tokenize(text, new Span(position, quote.outerStart()), out);
                tokenOfQuote[next] = out.size();
                out.add(Token.quote(quote, next++));
                position = quote.outerEnd();
            }
            // A quote that runs over this paragraph's end holds it together with the one in which it closes.
            if (position <= paragraph.end()) {
                Tokenizer.tokenize(text, new Span(position, paragraph.end()), out);
                out.add(Token.paragraphEnd(paragraph.end()));
            }
        }
        return out;
    }
}
