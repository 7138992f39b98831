package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Characters;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;

/** Reads the office of a person, which stands before the name or, between commas, behind it. */
final class Roles {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS_BEFORE = 6;
    private static final int MOST_WORDS_BEHIND = 24;

    private static final Set<String> ADJECTIVES = Set.of(
            "retired",
            "elected",
            "appointed",
            "accused",
            "convicted",
            "alleged",
            "disgraced",
            "ousted",
            "jailed",
            "deposed",
            "acclaimed",
            "renowned",
            "exiled",
            "deceased",
            "embattled",
            "suspended",
            "unelected",
            "self-described");

    private Roles() {}

    /** Where the office before a name begins: {@code titleFrom}, or further left where small words belong to it. */
    static int startBefore(List<Token> tokens, int titleFrom, int nameFrom) {
        int start = titleFrom;
        if (nameFrom > titleFrom && isAddress(tokens.get(titleFrom).lower())) {
            return titleFrom;
        }
        boolean hasOffice = nameFrom > titleFrom || (titleFrom > 0 && isOffice(tokens.get(titleFrom - 1)));
        while (hasOffice && start > 0 && nameFrom - start < MOST_WORDS_BEFORE && belongs(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOffice(Token token) {
        return token.isWord()
                && !token.isCapitalized()
                && (WordClass.PERSON_NOUN.has(token.lower()) || WordClass.TITLE.has(token.lower()));
    }

    private static boolean belongs(Token token) {
        String lower = token.lower();
        return token.isWord()
                && !(token.isCapitalized() && WordClass.FUNCTION_WORD.has(lower))
                && !WordClass.FUNCTION_WORD.has(lower)
                && !WordClass.PREPOSITION.has(lower)
                && !WordClass.AUXILIARY.has(lower)
                && !WordClass.TIME_WORD.has(lower)
                && !lower.endsWith("ly")
                && (token.isCapitalized() || !isPast(lower))
                && (ReportingVerbs.find(lower) == null || token.isCapitalized());
    }

    // "the club thanked coach Ann Lee", but "retired coach Ann Lee"
    private static boolean isPast(String lower) {
        return WordClass.IRREGULAR_PAST.has(lower) || (lower.endsWith("ed") && !ADJECTIVES.contains(lower));
    }

    /** Whether the words before the name can only be said of a person. */
    static boolean isPersonal(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.get(i).lower();
            if (WordClass.PERSON_NOUN.has(lower) || WordClass.TITLE.has(lower)) {
                return true;
            }
        }
        return false;
    }

    /** The office in the tokens, without a mere form of address: "Mr." is none. */
    static String textOf(String text, List<Token> tokens, int from, int to) {
        int start = from;
        while (start < to && isAddress(tokens.get(start).lower())) {
            start++;
        }
        return start < to
                ? cut(text.substring(
                        tokens.get(start).start(), tokens.get(to - 1).end()))
                : "";
    }

    private static boolean isAddress(String lower) {
        return switch (lower) {
            case "mr.",
                    "mr",
                    "mrs.",
                    "mrs",
                    "ms.",
                    "ms",
                    "miss",
                    "mx",
                    "mx.",
                    "dr.",
                    "dr",
                    "sir",
                    "madam",
                    "messrs.",
                    "the" -> true;
            default -> false;
        };
    }

    /** The office behind the name that ends at {@code to}: ", a spokesman for the ministry,"; nothing where there is none. */
    static String behind(String text, List<Token> tokens, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).is(",")) {
            return "";
        }
        int from = to + 1;
        if (from + 2 < tokens.size()
                && (tokens.get(from).is("who")
                        && (tokens.get(from + 1).is("is")
                                || tokens.get(from + 1).is("was")))) {
            from += 2;
        }
        while (from < tokens.size() && isDeterminer(tokens.get(from).lower())) {
            from++;
        }
        int end = from;
        int office = -1;
        while (end < tokens.size() && end - from < MOST_WORDS_BEHIND && staysInside(tokens.get(end))) {
            if (office < 0 && WordClass.PERSON_NOUN.has(tokens.get(end).lower())) {
                office = end;
            }
            end++;
        }
        boolean found = office >= 0 && isPlainBefore(tokens, from, office) && end > from;
        return found
                ? cut(text.substring(
                        tokens.get(from).start(), tokens.get(end - 1).end()))
                : "";
    }

    private static boolean isDeterminer(String lower) {
        return switch (lower) {
            case "a", "an", "the", "now", "then", "also", "one" -> true;
            default -> false;
        };
    }

    private static boolean staysInside(Token token) {
        return switch (token.kind()) {
            case QUOTE, BREAK -> false;
            case PUNCTUATION -> token.is("&") || token.is("/") || token.is("-");
            case WORD -> !token.is("who") && !token.is("whose") && !token.is("which") && !isFiniteCue(token);
            default -> true;
        };
    }

    private static boolean isFiniteCue(Token token) {
        return token.is("said")
                || token.is("says")
                || token.is("told")
                || token.is("wrote")
                || token.is("added")
                || token.is("called")
                || token.is("tweeted");
    }

    // ", the former club spokesman", but not ", and the club thanked its coach".
    private static boolean isPlainBefore(List<Token> tokens, int from, int office) {
        if (WordClass.CLAUSE_STARTER.has(tokens.get(from).lower())) {
            return false;
        }
        for (int i = from; i < office; i++) {
            String lower = tokens.get(i).lower();
            boolean preposition = WordClass.PREPOSITION.has(lower) && !lower.equals("and");
            if (preposition || WordClass.AUXILIARY.has(lower) || isPast(lower)) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String role) {
        String plain = Characters.inOneLine(role);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, space > 0 ? space : LONGEST);
    }
}
