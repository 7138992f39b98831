package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a list of tokens: runs of capitalized words, and what ties them together. */
final class NameFinder {

    private final String text;
    private final List<Token> tokens;
    private final NameWords words;
    private final RunEnd runEnd;

    private NameFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = new NameWords(tokens);
        this.runEnd = new RunEnd(text, tokens, words);
    }

    /** The names in order. */
    static List<Name> find(String text, List<Token> tokens) {
        return new NameFinder(text, tokens).names();
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (startsParagraph(i)) {
                i = Dateline.endOf(tokens, i);
            }
            if (i < tokens.size() && startsName(i)) {
                int end = runEnd.of(i);
                names.addAll(new NameRun(text, tokens, i, end).names());
                i = end;
            } else {
                i++;
            }
        }
        return names;
    }

    private boolean startsParagraph(int i) {
        return i == 0 || tokens.get(i - 1).isBreak();
    }

    private boolean startsName(int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalized()) {
            return words.isArabicArticle(i);
        }
        if (token.text().length() == 1 && !token.is("x")) {
            return false;
        }
        return !WordClass.FUNCTION_WORD.has(token.lower()) || (!startsSentence(i) && canBeName(i));
    }

    // "Will Smith", "Small said": where no sentence begins, a capital tells a name from a function word.
    private boolean canBeName(int i) {
        String lower = tokens.get(i).lower();
        return !NameWords.isClosed(lower) || (GivenNames.has(lower) && words.isNameWord(i + 1));
    }

    private boolean startsSentence(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.isBreak()
                || (before.isQuote() && !endsWithComma(before))
                || (before.kind() == Token.Kind.PUNCTUATION && !before.is(",") && !before.is("("));
    }

    private boolean endsWithComma(Token quote) {
        int last = Math.max(quote.start(), quote.end() - 3);
        return text.substring(last, quote.end()).indexOf(',') >= 0;
    }
}
