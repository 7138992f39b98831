package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of the clause that leads up to a place: what a participle or a second verb goes back to. */
final class LeadingSubject {

    private static final Set<String> IRREGULAR_PASTS =
            Set.of("went", "took", "made", "gave", "came", "got", "spoke", "held");

    private final List<Token> tokens;
    private final Cast cast;

    LeadingSubject(List<Token> tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
    }

    /** The last one before {@code at} that a verb follows, or else the first; not before {@code floor}. */
    @Nullable
    Subject to(int at, int floor) {
        Subject first = null;
        Subject likely = null;
        for (int i = floor; i < at; i++) {
            Subject here = startingAt(i, floor);
            if (here != null) {
                first = first == null ? here : first;
                likely = isFollowedByVerb(here.to(), at) ? here : likely;
                i = here.to() - 1;
            }
        }
        return likely != null ? likely : first;
    }

    private @Nullable Subject startingAt(int i, int floor) {
        boolean governed = isGoverned(i, floor);
        Name name = cast.nameAt(i);
        if (name != null) {
            return governed ? null : named(name, i);
        }
        if (governed) {
            return null;
        }
        return isSubjectPronoun(tokens.get(i)) ? Subject.pronoun(i) : nominal(i, floor);
    }

    private boolean isGoverned(int i, int floor) {
        if (i <= floor) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return Words.isPreposition(before)
                || (before.is("the") && i > floor + 1 && Words.isPreposition(tokens.get(i - 2)));
    }

    private static boolean isSubjectPronoun(Token token) {
        return token.is("he") || token.is("she") || token.is("they") || token.is("i") || token.is("we");
    }

    private @Nullable Subject named(Name name, int i) {
        boolean owner = name.to() < tokens.size() && tokens.get(name.to()).isPossessive();
        boolean speaks = name.kind() == Name.Kind.PERSON || cast.figureOf(name) != null;
        return name.titleFrom() == i && !owner && speaks ? Subject.named(name) : null;
    }

    private @Nullable Subject nominal(int i, int floor) {
        Token token = tokens.get(i);
        if (!token.isWord() || !Words.isHumanNoun(token) || i <= floor || cast.nameAt(i + 1) != null) {
            return null;
        }
        int determiner = determinerBefore(i, floor);
        boolean free = determiner >= 0 && !(determiner > floor && Words.isPreposition(tokens.get(determiner - 1)));
        return free ? Subject.nominal(determiner, i + 1, i) : null;
    }

    private int determinerBefore(int i, int floor) {
        if (Words.isDeterminer(tokens.get(i - 1))) {
            return i - 1;
        }
        return i >= floor + 2 && Words.isDeterminer(tokens.get(i - 2)) ? i - 2 : -1;
    }

    private boolean isFollowedByVerb(int i, int at) {
        int next = i;
        while (next < at && Words.isAdverb(tokens.get(next))) {
            next++;
        }
        return next < tokens.size() && isVerb(tokens.get(next));
    }

    private static boolean isVerb(Token token) {
        String lower = token.lower();
        return Words.isClearAuxiliary(token)
                || ReportingVerbs.find(lower) != null
                || (token.isWord() && lower.length() > 3 && (lower.endsWith("ed") || lower.endsWith("s")))
                || IRREGULAR_PASTS.contains(lower);
    }
}
