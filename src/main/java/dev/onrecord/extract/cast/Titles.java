package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;

/** Tells where the titles before a name end: "House Speaker Ann Lee", "Secretary of State Ann Lee". */
final class Titles {

    private final List<Token> tokens;

    Titles(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Behind the last title that a name still follows; {@code to} where there is nothing but a title. */
    int endOf(int from, int to) {
        int found = from;
        for (int i = from; i < to; i++) {
            if (isTitle(lower(i)) && isFollowed(i, from, to) && !isSurname(i, from, to)) {
                found = i + 1;
            }
        }
        return found > from ? behindDepartment(found, to) : from;
    }

    private boolean isFollowed(int i, int from, int to) {
        return i + 1 < to || (i == from && isOnlyTitle(i));
    }

    private boolean isSurname(int i, int from, int to) {
        return i == from + 1 && isGivenName(lower(from)) && canBeSurname(i, to);
    }

    private static boolean isGivenName(String lower) {
        return GivenNames.has(lower) && !WordClass.TITLE.has(lower) && !WordClass.DEMONYM.has(lower);
    }

    private static boolean isTitle(String lower) {
        return WordClass.TITLE.has(lower) || WordClass.PERSON_NOUN.has(lower);
    }

    // "Stephen King", but "Will Sen. Poe", "Grace Speaker Ann Lee"
    private boolean canBeSurname(int i, int to) {
        return !tokens.get(i).text().endsWith(".") && !(i + 2 < to && GivenNames.has(lower(i + 1)));
    }

    private boolean isOnlyTitle(int i) {
        return !GivenNames.has(lower(i)) && tokens.get(i).isCapitalized();
    }

    // "Secretary of State John Kerry", "Director of National Intelligence James Clapper"
    private int behindDepartment(int from, int to) {
        if (from >= to || !lower(from).equals("of")) {
            return from;
        }
        int i = from + 1;
        while (i < to && !tokens.get(i).isInitial() && !isBehindDepartment(i, from)) {
            i++;
        }
        return i;
    }

    private boolean isBehindDepartment(int i, int of) {
        boolean department = WordClass.DEPARTMENT.has(lower(i));
        boolean givenName = GivenNames.has(lower(i)) && !department && i > of + 1;
        boolean goesOn = department || lower(i).equals("and") || lower(i).equals("affairs");
        return givenName || (WordClass.DEPARTMENT.has(lower(i - 1)) && !goesOn);
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
