package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Characters;
import dev.onrecord.text.Token;
import java.util.List;

/** Tells which words of a list of tokens can be part of a name. */
final class NameWords {

    private final List<Token> tokens;

    NameWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the word is capitalized, and not one that only begins a sentence. */
    boolean isNameWord(int i) {
        if (i >= tokens.size() || tokens.get(i).is("the") || !(tokens.get(i).isCapitalized() || isArabicArticle(i))) {
            return false;
        }
        Token token = tokens.get(i);
        return !isClosed(token.lower()) || (GivenNames.has(token.lower()) && !token.is("i"));
    }

    /** Whether it is "al-Hadid". */
    boolean isArabicArticle(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && token.lower().startsWith("al-")
                && token.text().length() > 4
                && Characters.hasUpperCase(token.text());
    }

    static boolean isClosed(String lower) {
        return WordClass.CLOSED_WORD.has(lower) || WordClass.PREPOSITION.has(lower) || WordClass.AUXILIARY.has(lower);
    }
}
