package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;

/** Small classes of words that the grammar of attribution needs. */
final class Words {

    private Words() {}

    static boolean isPersonalPronoun(Token token) {
        return switch (token.lower()) {
            case "he", "she", "they", "i", "we", "you", "who", "it" -> token.isWord();
            default -> false;
        };
    }

    static boolean isDeterminer(Token token) {
        return WordClass.DETERMINER.has(token.lower()) || token.isPossessive();
    }

    static boolean isConjunction(Token token) {
        return switch (token.lower()) {
            case "and", "but", "or", "then", "yet" -> true;
            default -> false;
        };
    }

    /** What begins a new clause, so that no noun phrase reaches over it. */
    static boolean startsClause(Token token) {
        return WordClass.CLAUSE_STARTER.has(token.lower());
    }

    static boolean isBe(Token token) {
        return WordClass.FORM_OF_BE.has(token.lower());
    }

    static boolean isAdverb(Token token) {
        return token.isWord()
                && (WordClass.ADVERB.has(token.lower())
                        || (token.lower().endsWith("ly") && token.lower().length() > 4 && !token.isCapitalized()));
    }

    static boolean isAuxiliary(Token token) {
        return WordClass.AUXILIARY.has(token.lower());
    }

    /** Whether it is an auxiliary that cannot be the possessive 's. */
    static boolean isClearAuxiliary(Token token) {
        return isAuxiliary(token) && !token.isPossessive();
    }

    static boolean isPreposition(Token token) {
        return token.isWord() && WordClass.PHRASE_PREPOSITION.has(token.lower());
    }

    static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("--");
    }

    /** Whether the noun can be one who speaks. */
    static boolean isSpeakingNoun(Token token) {
        String lower = token.lower();
        return token.isWord()
                && (WordClass.PERSON_NOUN.has(lower)
                        || WordClass.GROUP_NOUN.has(lower)
                        || WordClass.ORGANIZATION_NOUN.has(lower)
                        || WordClass.DOCUMENT_NOUN.has(lower));
    }

    /** Whether the noun is one for people. */
    static boolean isHumanNoun(Token token) {
        return WordClass.PERSON_NOUN.has(token.lower()) || WordClass.GROUP_NOUN.has(token.lower());
    }

    /** Whether it is punctuation that ends a phrase. */
    static boolean isStop(Token token) {
        return token.isBreak() || token.isQuote() || (token.kind() == Token.Kind.PUNCTUATION && !isJoint(token));
    }

    private static boolean isJoint(Token token) {
        return switch (token.text()) {
            case "-", "&", "/", "$", "%" -> true;
            default -> false;
        };
    }

    static boolean isTime(Token token) {
        return WordClass.TIME_WORD.has(token.lower());
    }
}
