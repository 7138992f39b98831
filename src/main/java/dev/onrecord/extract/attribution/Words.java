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
        return switch (token.lower()) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "my",
                    "our",
                    "your",
                    "this",
                    "these",
                    "those",
                    "that",
                    "one",
                    "some",
                    "many",
                    "several",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "another",
                    "other",
                    "most",
                    "both",
                    "few",
                    "all",
                    "every",
                    "each",
                    "no" -> true;
            default -> token.isPossessive();
        };
    }

    static boolean isConjunction(Token token) {
        return switch (token.lower()) {
            case "and", "but", "or", "then", "yet" -> true;
            default -> false;
        };
    }

    /** What begins a new clause, so that no noun phrase reaches over it. */
    static boolean startsClause(Token token) {
        return switch (token.lower()) {
            case "that",
                    "but",
                    "because",
                    "if",
                    "when",
                    "while",
                    "as",
                    "although",
                    "though",
                    "who",
                    "which",
                    "where",
                    "whether",
                    "so",
                    "after",
                    "before",
                    "since",
                    "until",
                    "yet",
                    "than",
                    "what",
                    "how",
                    "why",
                    "and" -> true;
            default -> false;
        };
    }

    static boolean isBe(Token token) {
        return switch (token.lower()) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "am",
                    "'s",
                    "'re",
                    "'m",
                    "isn't",
                    "wasn't",
                    "weren't",
                    "aren't",
                    "got",
                    "gets",
                    "get" -> true;
            default -> false;
        };
    }

    static boolean isAdverb(Token token) {
        return token.isWord()
                && (WordClass.ADVERB.has(token.lower())
                        || (token.lower().endsWith("ly") && token.lower().length() > 4 && !token.isCapitalized()));
    }

    static boolean isAuxiliary(Token token) {
        return WordClass.AUXILIARY.has(token.lower());
    }

    static boolean isPreposition(Token token) {
        return switch (token.lower()) {
            case "of",
                    "for",
                    "in",
                    "on",
                    "at",
                    "by",
                    "to",
                    "from",
                    "with",
                    "without",
                    "within",
                    "under",
                    "over",
                    "about",
                    "against",
                    "during",
                    "through",
                    "between",
                    "among",
                    "into",
                    "toward",
                    "towards",
                    "near",
                    "behind",
                    "across",
                    "around",
                    "inside",
                    "outside",
                    "per",
                    "via",
                    "amid",
                    "despite",
                    "like",
                    "upon" -> token.isWord();
            default -> false;
        };
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

    /** Whether it is punctuation that ends a phrase. */
    static boolean isStop(Token token) {
        return token.isBreak()
                || token.isQuote()
                || (token.kind() == Token.Kind.PUNCTUATION
                        && !token.is("-")
                        && !token.is("&")
                        && !token.is("/")
                        && !token.is("$")
                        && !token.is("%"));
    }

    static boolean isTime(Token token) {
        return WordClass.TIME_WORD.has(token.lower());
    }
}
