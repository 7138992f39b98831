package dev.onrecord.text;

import java.util.Locale;

/**
 * The smallest piece that the engine reads.
 *
 * @param lower the text in lower case, with straight apostrophes
 * @param quote the number of the quote that this token stands for; -1 for all other kinds
 */
public record Token(int start, int end, String text, String lower, Kind kind, int quote) {

    /** What sort of token. */
    public enum Kind {
        WORD,
        NUMBER,
        /** What an apostrophe ties to a word: 's, 'll, 've. */
        CLITIC,
        PUNCTUATION,
        /** A whole quote with its marks, seen from outside. */
        QUOTE,
        /** The end of a paragraph. */
        BREAK
    }

    static Token of(String text, Kind kind, int start, int end) {
        String own = text.substring(start, end);
        return new Token(start, end, own, own.toLowerCase(Locale.ROOT).replace('’', '\''), kind, -1);
    }

    static Token quote(QuoteSpan quote, int number) {
        return new Token(quote.outerStart(), quote.outerEnd(), "\"", "\"", Kind.QUOTE, number);
    }

    static Token paragraphEnd(int position) {
        return new Token(position, position, "\n", "\n", Kind.BREAK, -1);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    /** Whether this is the possessive 's (or "is" or "has": they look the same). */
    public boolean isPossessive() {
        return kind == Kind.CLITIC && (lower.equals("'s") || lower.equals("'"));
    }

    /** Whether the token is this word or sign, in whatever case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it is a word that begins with a capital letter. */
    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word of two or more letters, all of them capital. */
    public boolean isAllCaps() {
        return text.length() > 1 && isCapitalized() && !Characters.hasLowerCase(text);
    }

    /** Whether it is an initial: "J." */
    public boolean isInitial() {
        return kind == Kind.WORD && text.length() == 2 && text.charAt(1) == '.' && isCapitalized();
    }
}
