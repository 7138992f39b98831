package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of the clause that leads up to a place: what a participle or a second verb goes back to. */
final class LeadingSubject {

    private static final int MOST_ADJECTIVES = 3;

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
        if (tokens.get(i).is("it")) {
            // "It attacked the plan", but not "It rained", "It seems".
            boolean speaks = i + 1 < tokens.size()
                    && ReportingVerbs.find(tokens.get(i + 1).lower()) != null;
            return speaks ? Subject.pronoun(i) : null;
        }
        boolean governed = isGoverned(i, floor);
        Name name = cast.nameAt(i);
        if (name != null) {
            return governed ? null : named(name, i);
        }
        if (governed) {
            return isOfSeveral(i, floor) ? several(i, i - 2, floor) : null;
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
        boolean speaks = Words.isHumanNoun(token) || (isBody(token) && isFollowedByVerb(i + 1, tokens.size()));
        if (!speaks || Words.isDeterminer(token) || cast.nameAt(i + 1) != null) {
            return null;
        }
        int determiner = determinerBefore(i, floor);
        if (determiner < 0) {
            return several(i, i, floor);
        }
        boolean free = !(determiner > floor && Words.isPreposition(tokens.get(determiner - 1)));
        return free ? Subject.nominal(determiner, i + 1, i) : null;
    }

    // "Protesters marched", "Small groups of protesters marched": several of them need no article.
    private @Nullable Subject several(int head, int first, int floor) {
        Token noun = tokens.get(head);
        boolean plural = WordClass.GROUP_NOUN.has(noun.lower()) && !Words.isDeterminer(noun);
        if (!plural || !isFollowedByVerb(head + 1, tokens.size())) {
            return null;
        }
        int from = first;
        while (from > floor && first - from < MOST_ADJECTIVES && isAdjective(tokens.get(from - 1))) {
            from--;
        }
        return beginsClause(from, floor) ? Subject.nominal(from, head + 1, head) : null;
    }

    private boolean beginsClause(int i, int floor) {
        if (i <= floor) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return Words.isStop(before) || Words.startsClause(before);
    }

    // "The committee met", "Several groups met"
    private static boolean isBody(Token token) {
        String lower = token.lower();
        return WordClass.BODY_NOUN.has(lower)
                || (lower.endsWith("s") && WordClass.BODY_NOUN.has(lower.substring(0, lower.length() - 1)));
    }

    private boolean isOfSeveral(int i, int floor) {
        return i - 2 >= floor
                && tokens.get(i - 1).is("of")
                && tokens.get(i - 2).lower().endsWith("s");
    }

    private static boolean isAdjective(Token token) {
        return token.isWord()
                && !Words.isPreposition(token)
                && !Words.startsClause(token)
                && !Words.isConjunction(token)
                && !isVerb(token);
    }

    private int determinerBefore(int i, int floor) {
        if (i > floor && Words.isDeterminer(tokens.get(i - 1))) {
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
                || WordClass.IRREGULAR_PAST.has(lower);
    }
}
