package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.GivenNames;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Characters;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run of capitalized words: tells titles from the name behind them, and what sort of name it is. */
final class NameRun {

    private final String text;
    private final List<Token> tokens;
    private final NameKinds kinds;
    private final Titles titles;
    private final int start;
    private final int end;

    NameRun(String text, List<Token> tokens, int start, int end) {
        this.text = text;
        this.tokens = tokens;
        this.kinds = new NameKinds(tokens);
        this.titles = new Titles(tokens);
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
        int nameFrom = titles.endOf(from, to);
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
                kinds.of(nameFrom, to, words, roleFrom < nameFrom && Roles.isPersonal(tokens, roleFrom, nameFrom));
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
        String own = Characters.inOneLine(span.of(text));
        if (kind != Name.Kind.PERSON || words.size() < 2 || Characters.hasLowerCase(own)) {
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

    private int skipLead(int from, int to) {
        int i = from;
        while (i < to
                && ((isTime(i) && !(i + 1 < to && GivenNames.has(lower(i)) && to - i == 2))
                        || (WordClass.FUNCTION_WORD.has(lower(i)) && !GivenNames.has(lower(i))))) {
            i++;
        }
        return i;
    }

    private int behindDemonyms(int from, int to) {
        if (to - from > 1
                && NameKinds.isCountry(
                        tokens.subList(from, to).stream().map(Token::text).toList())) {
            return from;
        }
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
