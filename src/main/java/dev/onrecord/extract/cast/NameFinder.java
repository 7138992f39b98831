package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names in a list of tokens: runs of capitalized words, and what ties them together. */
final class NameFinder {

    // "WASHINGTON, Nov. 6 (Reuters) —" has at most so many tokens.
    private static final Set<String> CLOSED = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "my",
            "his",
            "her",
            "its",
            "our",
            "their",
            "your",
            "me",
            "him",
            "us",
            "them",
            "who",
            "what",
            "why",
            "how",
            "which",
            "not",
            "no",
            "yes",
            "here",
            "there",
            "now",
            "then",
            "also",
            "just",
            "said",
            "says",
            "told",
            "tells",
            "say",
            "please",
            "read",
            "or",
            "nor",
            "yet",
            "asked",
            "more",
            "most",
            "all",
            "some",
            "any",
            "many",
            "very",
            "only",
            "today",
            "yesterday",
            "tomorrow");
    private static final int LONGEST_DATELINE = 14;

    private final String text;
    private final List<Token> tokens;
    private final List<Name> names = new ArrayList<>();

    private NameFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The names in order. */
    static List<Name> find(String text, List<Token> tokens) {
        NameFinder finder = new NameFinder(text, tokens);
        finder.run();
        return finder.names;
    }

    private void run() {
        int i = 0;
        while (i < tokens.size()) {
            if (startsParagraph(i)) {
                i = behindDateline(i);
            }
            if (i < tokens.size() && startsName(i)) {
                int end = endOfRun(i);
                names.addAll(new NameRun(text, tokens, i, end).names());
                i = end;
            } else {
                i++;
            }
        }
    }

    private boolean startsParagraph(int i) {
        return i == 0 || tokens.get(i - 1).isBreak();
    }

    private int behindDateline(int start) {
        if (!tokens.get(start).isAllCaps() && !hasAgency(start)) {
            return start;
        }
        int limit = Math.min(tokens.size(), start + LONGEST_DATELINE);
        for (int i = start;
                i < limit && !tokens.get(i).isBreak() && !tokens.get(i).isQuote();
                i++) {
            Token token = tokens.get(i);
            if (token.is("—") || token.is("–") || token.is("--") || (token.is("-") && i > start)) {
                return i + 1;
            }
            if (token.is(":")) {
                return start;
            }
        }
        return start;
    }

    // "LONDON (Reuters) -" and "Paris (AFP) -"
    private boolean hasAgency(int start) {
        return start + 3 < tokens.size()
                && tokens.get(start).isCapitalized()
                && tokens.get(start + 1).is("(")
                && tokens.get(start + 3).is(")");
    }

    private boolean startsName(int i) {
        Token token = tokens.get(i);
        if (!token.isCapitalized()) {
            return isArabicArticle(i);
        }
        if (token.text().length() == 1 && !token.is("x")) {
            return false;
        }
        if (!WordClass.FUNCTION_WORD.has(token.lower())) {
            return true;
        }
        // "Will Smith", "Small said": where no sentence begins, a capital tells a name from a function word.
        return !startsSentence(i) && (!isClosed(token.lower()) || (GivenNames.has(token.lower()) && isNameWord(i + 1)));
    }

    private boolean endsWithComma(Token quote) {
        return text.substring(Math.max(quote.start(), quote.end() - 3), quote.end())
                        .indexOf(',')
                >= 0;
    }

    private static boolean isClosed(String lower) {
        return CLOSED.contains(lower) || WordClass.PREPOSITION.has(lower) || WordClass.AUXILIARY.has(lower);
    }

    private boolean isArabicArticle(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && token.lower().startsWith("al-")
                && token.text().length() > 4
                && token.text().codePoints().anyMatch(Character::isUpperCase);
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

    private boolean isNameWord(int i) {
        return i < tokens.size()
                && (tokens.get(i).isCapitalized() || isArabicArticle(i))
                && (!isClosed(tokens.get(i).lower())
                        || (GivenNames.has(tokens.get(i).lower())
                                && !tokens.get(i).is("i")))
                && !tokens.get(i).is("the");
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < tokens.size()) {
            if (isNameWord(end) && !endsSentence(end - 1)) {
                end++;
            } else if (connects(end)) {
                end += 2;
            } else if (particles(end) > 0) {
                end += particles(end) + 1;
            } else if (isNickname(end)) {
                end += 2;
            } else if (isSuffixBehindComma(end)) {
                end += 2;
            } else if (endsWithLongConnection(end)) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    // An abbreviation such as "Inc." may end a sentence; an initial does not.
    private boolean endsSentence(int i) {
        Token token = tokens.get(i);
        return token.text().endsWith(".")
                && (token.is("inc.") || token.is("corp.") || token.is("co.") || token.is("ltd.") || token.is("jr."));
    }

    // van Gogh, al Assad; Department of State, Johnson & Johnson, Centers for Disease Control
    private boolean connects(int i) {
        if (!isNameWord(i + 1) || i + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        String before = tokens.get(i - 1).lower();
        if (token.is("&")) {
            return true;
        }
        if (token.is("of") || token.is("for")) {
            boolean surname = i >= 2
                    && (GivenNames.has(tokens.get(i - 2).lower())
                            || tokens.get(i - 2).isInitial());
            return !surname && holdsOf(before, token.is("of"));
        }
        return token.is("and")
                && i >= 2
                && (tokens.get(i - 2).is("for") || tokens.get(i - 2).is("of"))
                && !WordClass.PLACE.has(before)
                && !GivenNames.has(tokens.get(i + 1).lower());
    }

    // van der Berg, de la Cruz, bin Salim
    private int particles(int i) {
        int end = i;
        while (end < Math.min(tokens.size(), i + 3)
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalized()
                && WordClass.NAME_PARTICLE.has(tokens.get(end).lower())) {
            end++;
        }
        return end > i && isNameWord(end) ? end - i : 0;
    }

    private static boolean holdsOf(String before, boolean of) {
        return WordClass.ORGANIZATION_NOUN.has(before)
                || (of && (WordClass.TITLE.has(before) || WordClass.PERSON_NOUN.has(before)))
                || (before.endsWith("s") && WordClass.ORGANIZATION_NOUN.has(before.substring(0, before.length() - 1)));
    }

    // Secretary of the Treasury, University of the Arts
    private boolean endsWithLongConnection(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is("of")
                && tokens.get(i + 1).is("the")
                && isNameWord(i + 2)
                && holdsOf(tokens.get(i - 1).lower(), true);
    }

    // Joe “Bud” Smith, George (Bud) Smith
    private boolean isNickname(int i) {
        Token token = tokens.get(i);
        return token.isQuote()
                && token.end() - token.start() <= 20
                && isNameWord(i + 1)
                && GivenNames.has(tokens.get(i - 1).lower())
                && noSpaceOnly(token);
    }

    private boolean noSpaceOnly(Token quote) {
        return Character.isUpperCase(text.codePointAt(quote.start() + 1))
                && text.substring(quote.start(), quote.end())
                        .chars()
                        .noneMatch(c -> c == ',' || c == '.' || c == '?' || c == '!');
    }

    private boolean isSuffixBehindComma(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(",")
                && (tokens.get(i + 1).is("jr.")
                        || tokens.get(i + 1).is("sr.")
                        || tokens.get(i + 1).is("jr")
                        || tokens.get(i + 1).is("sr"));
    }
}
