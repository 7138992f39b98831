package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a reporting verb: "said the head of the party, Ann Lee". */
final class PhraseBehind {

    private static final int LONGEST_PHRASE = 16;

    private final List<Token> tokens;
    private final Cast cast;

    PhraseBehind(List<Token> tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
    }

    /** The last person named before the phrase is cut, or a noun; null where no phrase starts here. */
    @Nullable
    Subject startingAt(int from, int ceiling) {
        Token first = tokens.get(from);
        if (Words.isPersonalPronoun(first) && !first.is("it") && !first.is("who")) {
            return Subject.pronoun(from);
        }
        if (Words.isTime(first) || Words.isPreposition(first) || Words.isStop(first) || first.is("that")) {
            return null;
        }
        int end = from;
        Name found = null;
        while (end < ceiling && end - from < LONGEST_PHRASE && staysInside(end)) {
            Name name = cast.nameAt(end);
            if (name != null && name.titleFrom() >= from && isBetter(name, found) && !isOwner(name)) {
                found = name;
            }
            end = name == null ? end + 1 : Math.max(end + 1, name.to());
        }
        return found != null && isWhole(found, end) ? Subject.named(found) : nominal(from, end, ceiling);
    }

    // "said Ann Lee’s lawyer"
    private boolean isOwner(Name name) {
        return name.to() < tokens.size() && tokens.get(name.to()).isPossessive();
    }

    // "South Africa’s Ann Lee"
    private static boolean isBetter(Name name, @Nullable Name found) {
        return found == null || name.kind() == Name.Kind.PERSON || found.kind() == Name.Kind.PLACE;
    }

    private static boolean isWhole(Name name, int end) {
        return name.to() <= end && (name.kind() == Name.Kind.PERSON || name.to() == end);
    }

    private boolean staysInside(int i) {
        Token token = tokens.get(i);
        return cast.nameAt(i) != null
                || !(Words.isStop(token)
                        || Words.isPreposition(token)
                        || Words.startsClause(token)
                        || Words.isTime(token)
                        || Words.isClearAuxiliary(token)
                        || Words.isPersonalPronoun(token));
    }

    private @Nullable Subject nominal(int from, int cut, int ceiling) {
        if (cut <= from || !tokens.get(cut - 1).isWord()) {
            return null;
        }
        int end = cut;
        while (end < ceiling && end - from < LONGEST_PHRASE && (staysInside(end) || isLink(tokens.get(end)))) {
            end++;
        }
        while (end > cut && Words.isPreposition(tokens.get(end - 1))) {
            end--;
        }
        Subject apposition = apposition(end, ceiling);
        return apposition != null ? apposition : Subject.nominal(from, end, cut - 1);
    }

    private static boolean isLink(Token token) {
        return Words.isPreposition(token) && !token.is("in") && !token.is("on");
    }

    // "said the head of the party, Ann Lee.": the name behind the comma is meant.
    private @Nullable Subject apposition(int comma, int ceiling) {
        if (comma + 1 >= ceiling || !tokens.get(comma).is(",")) {
            return null;
        }
        Name name = cast.nameAt(comma + 1);
        if (name == null || name.titleFrom() != comma + 1 || name.kind() != Name.Kind.PERSON) {
            return null;
        }
        return name.to() >= ceiling || Words.isStop(tokens.get(name.to())) ? Subject.named(name) : null;
    }
}
