package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;

/** Tells how far a run of capitalized words goes, with the small words inside it. */
final class RunEnd {

    private static final int MOST_PARTICLES = 3;
    private static final int LONGEST_NICKNAME = 20;
    // An abbreviation such as "Inc." may end a sentence; an initial does not.
    private static final Set<String> LAST_WORDS = Set.of("inc.", "corp.", "co.", "ltd.", "jr.");
    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr");

    private final String text;
    private final List<Token> tokens;
    private final NameWords words;

    RunEnd(String text, List<Token> tokens, NameWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** Behind the last word of the run that begins at {@code start}. */
    int of(int start) {
        int end = start + 1;
        int more = more(end);
        while (more > 0) {
            end += more;
            more = more(end);
        }
        return end;
    }

    private int more(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        if (words.isNameWord(i) && !LAST_WORDS.contains(tokens.get(i - 1).lower())) {
            return 1;
        }
        if (connects(i)) {
            return 2;
        }
        int particles = particles(i);
        if (particles > 0) {
            return particles + 1;
        }
        if (isNickname(i) || isSuffixBehindComma(i)) {
            return 2;
        }
        return connectsAtLength(i) ? 3 : 0;
    }

    // Department of State, Johnson & Johnson, Centers for Disease Control and Prevention
    private boolean connects(int i) {
        if (!words.isNameWord(i + 1)) {
            return false;
        }
        Token token = tokens.get(i);
        if (token.is("of") || token.is("for")) {
            return !isSurname(i - 1) && holdsOf(tokens.get(i - 1).lower(), token.is("of"));
        }
        return token.is("&") || (token.is("and") && joinsNouns(i));
    }

    private boolean isSurname(int i) {
        return i >= 1
                && (GivenNames.has(tokens.get(i - 1).lower())
                        || tokens.get(i - 1).isInitial());
    }

    private boolean joinsNouns(int and) {
        return and >= 2
                && (tokens.get(and - 2).is("for") || tokens.get(and - 2).is("of"))
                && !WordClass.PLACE.has(tokens.get(and - 1).lower())
                && !GivenNames.has(tokens.get(and + 1).lower());
    }

    private static boolean holdsOf(String before, boolean of) {
        return WordClass.ORGANIZATION_NOUN.has(before)
                || (of && (WordClass.TITLE.has(before) || WordClass.PERSON_NOUN.has(before)))
                || (before.endsWith("s") && WordClass.ORGANIZATION_NOUN.has(before.substring(0, before.length() - 1)));
    }

    // van der Berg, de la Cruz, bin Salim
    private int particles(int i) {
        int end = i;
        while (end < Math.min(tokens.size(), i + MOST_PARTICLES)
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalized()
                && WordClass.NAME_PARTICLE.has(tokens.get(end).lower())) {
            end++;
        }
        return end > i && words.isNameWord(end) ? end - i : 0;
    }

    // Secretary of the Treasury, University of the Arts
    private boolean connectsAtLength(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is("of")
                && tokens.get(i + 1).is("the")
                && words.isNameWord(i + 2)
                && holdsOf(tokens.get(i - 1).lower(), true);
    }

    // Joe “Bud” Smith
    private boolean isNickname(int i) {
        Token token = tokens.get(i);
        return token.isQuote()
                && token.end() - token.start() <= LONGEST_NICKNAME
                && words.isNameWord(i + 1)
                && GivenNames.has(tokens.get(i - 1).lower())
                && isPlainName(token);
    }

    private boolean isPlainName(Token quote) {
        return Character.isUpperCase(text.codePointAt(quote.start() + 1))
                && text.substring(quote.start(), quote.end()).chars().noneMatch(c -> ",.?!".indexOf(c) >= 0);
    }

    private boolean isSuffixBehindComma(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(",")
                && SUFFIXES.contains(tokens.get(i + 1).lower());
    }
}
