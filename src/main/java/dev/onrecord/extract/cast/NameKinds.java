package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation;
import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from its words alone whether a name is that of a person, an organization or a place. */
final class NameKinds {

    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_COUNTRY = 4;
    private static final int LONGEST_ACRONYM = 5;
    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "and", "the");
    private static final Set<String> BEFORE_PLACES = Set.of("new", "san", "los", "las", "fort", "mount");

    private final List<Token> tokens;

    NameKinds(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The kind of the name from one token to another; {@code titled} where a person's office stands before it. */
    Name.Kind of(int from, int to, List<String> words, boolean titled) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (words.size() == 1) {
            return ofOne(words.get(0), last, titled);
        }
        boolean given = GivenNames.has(lower(from)) && !WordClass.PLACE.has(lower(from));
        if (hasOrganizationNoun(from, to, given)) {
            return Name.Kind.ORGANIZATION;
        }
        if (titled || tokens.get(from).isInitial()) {
            return Name.Kind.PERSON;
        }
        if (isPlace(words, last)) {
            return Name.Kind.PLACE;
        }
        return given && words.size() <= LONGEST_PERSON && !hasSmallWord(from, to) ? Name.Kind.PERSON : Name.Kind.OPEN;
    }

    private static Name.Kind ofOne(String word, String lower, boolean titled) {
        if (titled && !WordClass.ORGANIZATION_NAME.has(lower)) {
            return Name.Kind.PERSON;
        }
        if (WordClass.PLACE.has(lower)) {
            return Name.Kind.PLACE;
        }
        boolean acronym = word.length() <= LONGEST_ACRONYM && word.length() >= 2 && isUpperCase(word);
        return acronym || WordClass.ORGANIZATION_NAME.has(lower) ? Name.Kind.ORGANIZATION : Name.Kind.OPEN;
    }

    private static boolean isUpperCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasOrganizationNoun(int from, int to, boolean given) {
        for (int i = from; i < to; i++) {
            if (isOrganizationNoun(lower(i)) && !(given && i > from && isSurnameToo(i, to))) {
                return i > from || !given;
            }
        }
        return tokens.get(to - 1).isAllCaps()
                && to - from == 2
                && lower(to - 1).length() < LONGEST_ACRONYM
                && !tokens.get(from).isAllCaps();
    }

    private static boolean isOrganizationNoun(String lower) {
        return WordClass.ORGANIZATION_NOUN.has(lower)
                || (lower.endsWith("s") && WordClass.ORGANIZATION_NOUN.has(lower.substring(0, lower.length() - 1)));
    }

    // "Grace Church", "Tom House": behind a given name these may be surnames.
    private boolean isSurnameToo(int i, int to) {
        return i == to - 1 && GivenNames.has(lower(i)) && !lower(i).equals("church");
    }

    private boolean hasSmallWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SMALL_WORDS.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(List<String> words, String last) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        return WordClass.PLACE_NOUN.has(last)
                || isCountry(words)
                || BEFORE_PLACES.contains(first)
                || (WordClass.PLACE.has(last) && WordClass.DEMONYM.has(first));
    }

    /** Whether the words are a country or region that has more than one: "South Korea", "Western Cape". */
    static boolean isCountry(List<String> words) {
        if (words.size() < 2 || words.size() > LONGEST_COUNTRY) {
            return false;
        }
        Gazetteer gazetteer = Gazetteer.shared();
        for (int entry : gazetteer.entries(String.join(" ", words))) {
            GazetteerLocation.Kind kind = gazetteer.kind(gazetteer.locationOf(entry));
            if (kind != GazetteerLocation.Kind.CITY) {
                return true;
            }
        }
        return false;
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
