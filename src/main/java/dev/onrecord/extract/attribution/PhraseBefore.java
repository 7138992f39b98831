package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that ends at a place: a pronoun, a name, or a common noun with what belongs to it. */
final class PhraseBefore {

    private final List<Token> tokens;
    private final Cast cast;
    private final NominalBefore nominals;

    PhraseBefore(List<Token> tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
        this.nominals = new NominalBefore(tokens);
    }

    /** The noun phrase that ends right before {@code end}. */
    @Nullable
    Subject endingAt(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return null;
        }
        Token token = tokens.get(last);
        if (token.is(")") || token.is("]")) {
            int opening = previous(last - 1, floor, token.is(")") ? "(" : "[");
            return opening > floor ? endingAt(opening, floor) : null;
        }
        if (Words.isPersonalPronoun(token)) {
            return token.is("who") ? antecedent(last, floor) : Subject.pronoun(last);
        }
        if (token.is("that") && last > floor && isInscription(tokens.get(last - 1))) {
            return Subject.nominal(last - 1, last, last - 1);
        }
        Name name = cast.nameAt(last);
        if (name != null && name.to() == end) {
            return named(name, floor);
        }
        if (Words.isTime(token) && last - 1 >= floor) {
            return endingAt(isBeforeTime(tokens.get(last - 1)) ? last - 1 : last, floor);
        }
        return isLooseBehind(token, last, floor) ? endingAt(last, floor) : nominals.endingAt(end, floor);
    }

    // "under a headline that said": what Ann Lee stands under does not speak for her.
    private static boolean isInscription(Token token) {
        return WordClass.INSCRIPTION_NOUN.has(token.lower());
    }

    private static boolean isBeforeTime(Token token) {
        return Words.isPreposition(token) || token.is("last") || token.is("this");
    }

    // "the minister himself", "they all"
    private static boolean isLooseBehind(Token token, int at, int floor) {
        return switch (token.lower()) {
            case "himself", "herself", "themselves", "too" -> true;
            case "all" -> at > floor;
            default -> false;
        };
    }

    // "Ann Lee, who said": who stands for the noun phrase before it.
    private @Nullable Subject antecedent(int who, int floor) {
        int end = who > floor && tokens.get(who - 1).is(",") ? who - 1 : who;
        if (end <= floor) {
            return null;
        }
        Name name = cast.nameAt(end - 1);
        return name != null && name.to() == end && name.kind() == Name.Kind.PERSON
                ? Subject.named(name)
                : nominals.endingAt(end, floor);
    }

    // "Norway insisted": a place that begins the clause speaks; behind other words it mostly says where.
    private @Nullable Subject named(Name name, int floor) {
        int before = name.titleFrom() - 1;
        while (before > floor && isBeforeName(tokens.get(before))) {
            before--;
        }
        Subject governing = before > floor ? governing(name, before, floor) : null;
        if (governing != null) {
            return governing;
        }
        Name other = before > floor && tokens.get(before).is("and") ? cast.nameAt(before - 1) : null;
        if (other != null && other.to() == before && other.kind() == name.kind() && other.titleFrom() >= floor) {
            return Subject.named(other);
        }
        boolean onlyPlace = name.kind() == Name.Kind.PLACE && cast.figureOf(name) == null;
        return onlyPlace && before >= floor && !isBeforeClause(tokens.get(before)) ? null : Subject.named(name);
    }

    // "On Monday Norway said"
    private static boolean isBeforeClause(Token token) {
        return Words.isTime(token) || token.is(",") || token.is("but");
    }

    private static boolean isBeforeName(Token token) {
        return token.is("the") || token.is("mr.") || token.isPossessive();
    }

    // "a spokesman for Ann Lee" is not Ann Lee.
    private @Nullable Subject governing(Name name, int before, int floor) {
        if (!Words.isPreposition(tokens.get(before)) || tokens.get(before).is("to")) {
            return null;
        }
        Subject governing = nominals.endingAt(before, floor);
        return governing != null && Words.isSpeakingNoun(tokens.get(governing.head()))
                ? Subject.nominal(governing.from(), name.to(), governing.head())
                : null;
    }

    /** The nearest such token at or before {@code from}; {@code floor - 1} where there is none. */
    int previous(int from, int floor, String sought) {
        int i = from;
        while (i >= floor && !tokens.get(i).is(sought)) {
            i--;
        }
        return Math.max(i, floor - 1);
    }
}
