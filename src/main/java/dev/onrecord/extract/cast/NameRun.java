package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run of capitalized words: tells titles from the name behind them, and what sort of name it is. */
final class NameRun {

    private final String text;
    private final List<Token> tokens;
    private final int start;
    private final int end;

    NameRun(String text, List<Token> tokens, int start, int end) {
        this.text = text;
        this.tokens = tokens;
        this.start = start;
        this.end = end;
    }

    /** The name in the run; nothing if it holds only a title, a date or the word that begins a sentence. */
    List<Name> names() {
        int to = end;
        while (to > start
                && isTime(to - 1)
                && !(to - 1 > start && GivenNames.has(lower(start)) && to - start == 2 && !isDay(to - 1))) {
            to--;
        }
        int from = skipLead(start, to);
        if (from >= to) {
            return List.of();
        }
        int nameFrom = behindTitles(from, to);
        if (nameFrom >= to) {
            // "King said" may be short for Ann King: whoever links the names can tell.
            return to - from == 1 ? List.of(nameOf(from, from, to)) : List.of();
        }
        if (tokens.get(to - 1).text().endsWith(".")
                && WordClass.TITLE.has(lower(to - 1))
                && !tokens.get(to - 1).isInitial()) {
            return List.of();
        }
        nameFrom = nameFrom > from && to - nameFrom == 1 ? nameFrom : behindDemonyms(nameFrom, to);
        if (nameFrom >= to) {
            return List.of();
        }
        return List.of(nameOf(from, nameFrom, to));
    }

    private Name nameOf(int from, int nameFrom, int to) {
        List<String> words = new ArrayList<>();
        for (int i = nameFrom; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !(i > nameFrom && WordClass.NAME_SUFFIX.has(token.lower()))) {
                words.add(token.text());
            }
        }
        if (words.isEmpty()) {
            words.add(tokens.get(nameFrom).text());
        }
        Span span = new Span(tokens.get(nameFrom).start(), tokens.get(to - 1).end());
        int roleFrom = Roles.startBefore(tokens, from, nameFrom);
        String role = roleFrom < nameFrom ? Roles.textOf(text, tokens, roleFrom, nameFrom) : "";
        Name.Kind kind =
                kindOf(nameFrom, to, words, roleFrom < nameFrom && Roles.isPersonal(tokens, roleFrom, nameFrom));
        int titleFrom = kind == Name.Kind.PERSON ? Math.min(from, roleFrom) : nameFrom;
        return new Name(
                nameFrom,
                to,
                titleFrom,
                span,
                List.copyOf(words),
                shown(span, words, kind),
                kind,
                kind == Name.Kind.PERSON ? role : "",
                genderBefore(titleFrom, nameFrom));
    }

    private Gender genderBefore(int titleFrom, int nameFrom) {
        Gender gender = Gender.UNKNOWN;
        for (int i = titleFrom; i < nameFrom; i++) {
            gender = gender.or(WordClass.TITLE.genderOf(lower(i))).or(WordClass.PERSON_NOUN.genderOf(lower(i)));
        }
        return gender;
    }

    // Headline and dateline names in capitals are shown as names are written.
    private String shown(Span span, List<String> words, Name.Kind kind) {
        String own = span.of(text).replaceAll("\\s++", " ");
        if (kind != Name.Kind.PERSON || words.size() < 2 || own.codePoints().anyMatch(Character::isLowerCase)) {
            return own;
        }
        StringBuilder shown = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < own.length(); i++) {
            char c = own.charAt(i);
            shown.append(inWord ? String.valueOf(c).toLowerCase(Locale.ROOT) : String.valueOf(c));
            inWord = Character.isLetter(c);
        }
        return shown.toString();
    }

    private Name.Kind kindOf(int from, int to, List<String> words, boolean titled) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (words.size() == 1) {
            return kindOfOne(words.get(0), last, titled);
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
        if (given && words.size() <= 5 && !hasOf(from, to)) {
            return Name.Kind.PERSON;
        }
        return Name.Kind.OPEN;
    }

    private Name.Kind kindOfOne(String word, String lower, boolean titled) {
        if (titled && !WordClass.ORGANIZATION_NAME.has(lower)) {
            return Name.Kind.PERSON;
        }
        if (WordClass.PLACE.has(lower)) {
            return Name.Kind.PLACE;
        }
        boolean acronym =
                word.length() <= 5 && word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
        return acronym || WordClass.ORGANIZATION_NAME.has(lower) ? Name.Kind.ORGANIZATION : Name.Kind.OPEN;
    }

    private boolean hasOrganizationNoun(int from, int to, boolean given) {
        for (int i = from; i < to; i++) {
            String lower = lower(i);
            boolean plural =
                    lower.endsWith("s") && WordClass.ORGANIZATION_NOUN.has(lower.substring(0, lower.length() - 1));
            if ((WordClass.ORGANIZATION_NOUN.has(lower) || plural) && !(given && i > from && isSurnameToo(i, to))) {
                return i > from || !given;
            }
        }
        return tokens.get(to - 1).isAllCaps()
                && to - from == 2
                && lower(to - 1).length() <= 4
                && !tokens.get(from).isAllCaps();
    }

    // "Grace Church", "Tom House": behind a given name these may be surnames.
    private boolean isSurnameToo(int i, int to) {
        return i == to - 1 && GivenNames.has(lower(i)) && !lower(i).equals("church");
    }

    private boolean hasOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lower(i).equals("of") || lower(i).equals("for") || lower(i).equals("and") || lower(i).equals("the")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(List<String> words, String last) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "city",
                    "county",
                    "river",
                    "lake",
                    "street",
                    "avenue",
                    "road",
                    "valley",
                    "island",
                    "islands",
                    "beach",
                    "bay",
                    "airport",
                    "park",
                    "square",
                    "district",
                    "hills",
                    "springs",
                    "heights",
                    "coast",
                    "ocean",
                    "sea",
                    "mountains" -> true;
            default ->
                first.equals("new")
                        || first.equals("san")
                        || first.equals("los")
                        || first.equals("las")
                        || first.equals("fort")
                        || first.equals("mount")
                        || (WordClass.PLACE.has(last) && WordClass.DEMONYM.has(first));
        };
    }

    private int skipLead(int from, int to) {
        int i = from;
        while (i < to
                && ((isTime(i) && !(i + 1 < to && GivenNames.has(lower(i)) && to - i == 2))
                        || (WordClass.FUNCTION_WORD.has(lower(i)) && !GivenNames.has(lower(i))))) {
            i++;
        }
        return i;
    }

    // Titles end with the last title or office that a name still follows: "House Speaker Ann Lee".
    private int behindTitles(int from, int to) {
        boolean given =
                GivenNames.has(lower(from)) && !WordClass.TITLE.has(lower(from)) && !WordClass.DEMONYM.has(lower(from));
        int found = from;
        for (int i = from; i < to; i++) {
            String lower = lower(i);
            boolean title = WordClass.TITLE.has(lower) || WordClass.PERSON_NOUN.has(lower);
            if (title
                    && !(given
                            && i == from + 1
                            && !tokens.get(i).text().endsWith(".")
                            && !(i + 2 < to && GivenNames.has(lower(i + 1))))
                    && (i + 1 < to || (i == from && isOnlyTitle(i)))) {
                found = i + 1;
            }
        }
        return found > from ? behindDepartment(found, to) : from;
    }

    private boolean isOnlyTitle(int i) {
        return !GivenNames.has(lower(i)) && tokens.get(i).isCapitalized();
    }

    // "Secretary of State John Kerry", "Director of National Intelligence James Clapper"
    private int behindDepartment(int from, int to) {
        if (!(from < to && lower(from).equals("of"))) {
            return from;
        }
        int i = from + 1;
        while (i < to
                && !(GivenNames.has(lower(i)) && !WordClass.DEPARTMENT.has(lower(i)) && i > from + 1)
                && !tokens.get(i).isInitial()
                && !(WordClass.DEPARTMENT.has(lower(i - 1))
                        && !WordClass.DEPARTMENT.has(lower(i))
                        && !lower(i).equals("and")
                        && !lower(i).equals("affairs"))) {
            i++;
        }
        return i;
    }

    private int behindDemonyms(int from, int to) {
        int i = from;
        while (i < to - 1
                && WordClass.DEMONYM.has(lower(i))
                && !(GivenNames.has(lower(i)) && !GivenNames.has(lower(i + 1)))
                && !WordClass.ORGANIZATION_NOUN.has(lower(to - 1))
                && GivenNames.has(lower(i + 1))) {
            i++;
        }
        return i == to - 1 || to - i > 1 || !WordClass.DEMONYM.has(lower(i))
                ? (to - i == 1 && WordClass.DEMONYM.has(lower(i)) ? to : i)
                : to;
    }

    private boolean isTime(int i) {
        return WordClass.TIME_WORD.has(lower(i));
    }

    private boolean isDay(int i) {
        return lower(i).endsWith("day");
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
