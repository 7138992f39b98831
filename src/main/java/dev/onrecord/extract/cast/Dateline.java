package dev.onrecord.extract.cast;

import dev.onrecord.text.Token;
import java.util.List;

/** What stands before the text of a news agency: "WASHINGTON, Nov. 6 (Reuters) —". */
final class Dateline {

    private static final int LONGEST = 14;

    private Dateline() {}

    /** Where the dateline ends that begins the paragraph at {@code start}; {@code start} where there is none. */
    static int endOf(List<Token> tokens, int start) {
        if (!tokens.get(start).isAllCaps() && !hasAgency(tokens, start)) {
            return start;
        }
        int limit = Math.min(tokens.size(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            Token token = tokens.get(i);
            if (isDash(token) || (token.is("-") && i > start)) {
                return i + 1;
            }
            if (token.is(":") || token.isBreak() || token.isQuote()) {
                return start;
            }
        }
        return start;
    }

    private static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("--");
    }

    // "LONDON (Reuters) -" and "Paris (AFP) -"
    private static boolean hasAgency(List<Token> tokens, int start) {
        return start + 3 < tokens.size()
                && tokens.get(start).isCapitalized()
                && tokens.get(start + 1).is("(")
                && tokens.get(start + 3).is(")");
    }
}
