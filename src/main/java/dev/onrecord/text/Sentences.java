package dev.onrecord.text;

import dev.onrecord.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences end in a list of tokens. */
final class Sentences {

    // After "Inc." or "U.S." only such a word tells that a new sentence has begun.
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "in",
            "on",
            "at",
            "for",
            "with",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "his",
            "her",
            "their",
            "its",
            "there",
            "however",
            "meanwhile",
            "yet",
            "so",
            "both",
            "some",
            "many",
            "most",
            "one",
            "according",
            "asked",
            "then",
            "now",
            "by",
            "to",
            "what");
    // These are followed by a name, not by the end of a sentence.
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "sen.", "sens.", "rep.", "reps.", "gov.", "govs.", "gen.", "col.", "lt.",
            "sgt.", "capt.", "cmdr.", "adm.", "maj.", "cpl.", "rev.", "hon.", "prof.", "st.", "mt.", "ft.", "supt.",
            "det.", "insp.", "atty.", "vs.");

    // Longer ones are lists, tables or noise. The cut keeps every search within a sentence short.
    private static final int LONGEST = 300;

    private Sentences() {}

    /** The sentences, as ranges of tokens. */
    static List<Span> of(String text, List<QuoteSpan> quotes, List<Token> tokens) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || tokens.get(i).isBreak() || i - start >= LONGEST || endsAt(text, quotes, tokens, i)) {
                sentences.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAt(String text, List<QuoteSpan> quotes, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (next.isBreak() || isCloser(next)) {
            return false;
        }
        return switch (token.kind()) {
            case QUOTE -> endsWithQuote(text, quotes.get(token.quote()), next);
            case PUNCTUATION -> endsWithSign(tokens, i, next);
            case WORD -> token.text().endsWith(".") && endsWithAbbreviation(token, next);
            default -> false;
        };
    }

    private static boolean endsWithQuote(String text, QuoteSpan quote, Token next) {
        int last = lastOf(text, quote);
        if (last != '.' && last != '?' && last != '!' && last != '…') {
            return false;
        }
        if (next.isQuote()) {
            return true;
        }
        // “Why?” Smith asked. – a question mark does not end the sentence around the quote.
        return last == '.' ? startsSentence(next) : next.kind() == Kind.NUMBER;
    }

    private static int lastOf(String text, QuoteSpan quote) {
        int at = quote.end() - 1;
        while (at > quote.start()
                && (Characters.isApostrophe(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
            at--;
        }
        return at >= quote.start() ? text.charAt(at) : ' ';
    }

    private static boolean endsWithSign(List<Token> tokens, int i, Token next) {
        Token token = tokens.get(i);
        if (isCloser(token)) {
            return i > 0 && isTerminal(tokens.get(i - 1)) && startsSentence(next);
        }
        if (!isTerminal(token)) {
            return false;
        }
        return startsSentence(next) || (token.is(".") && isDash(next));
    }

    private static boolean isTerminal(Token token) {
        return token.kind() == Kind.PUNCTUATION
                && Characters.isTerminal(token.text().charAt(0));
    }

    private static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("--") || token.is("-") || token.is("•") || token.is("*");
    }

    private static boolean isCloser(Token token) {
        return token.kind() == Kind.PUNCTUATION && (token.is(")") || token.is("]"));
    }

    private static boolean startsSentence(Token next) {
        return next.isQuote()
                || next.kind() == Kind.NUMBER
                || next.is("(")
                || next.is("[")
                || (next.isWord() && !Character.isLowerCase(next.text().codePointAt(0)));
    }

    private static boolean endsWithAbbreviation(Token token, Token next) {
        if (BEFORE_NAMES.contains(token.lower()) || token.isInitial()) {
            return false;
        }
        return (next.isCapitalized() && STARTERS.contains(next.lower())) || (next.isQuote() && !token.is("u.s."));
    }
}
