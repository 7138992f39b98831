package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees past what is put in between commas: "Ann Lee, who leads the party, a close ally, said". */
final class Insertions {

    private static final int MOST_SEGMENTS = 5;

    private final List<Token> tokens;
    private final Cast cast;
    private final PhraseBefore phrases;

    Insertions(List<Token> tokens, Cast cast, PhraseBefore phrases) {
        this.tokens = tokens;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** Goes left from comma to comma until something can be the subject. */
    @Nullable
    Subject subjectBefore(int comma, int floor) {
        int right = comma;
        Subject weaker = null;
        for (int n = 0; n < MOST_SEGMENTS && right > floor; n++) {
            int left = phrases.previous(right - 1, floor, ",");
            int start = left < floor ? floor : left + 1;
            Subject whole = phrases.endingAt(right, start);
            boolean inserted = left >= floor && (isInsertion(start, right) || describesPerson(whole, left));
            if (whole != null && !inserted) {
                return weaker != null && isFronted(whole, start) ? weaker : whole;
            }
            if (whole != null && weaker == null && whole.from() == start && Words.isDeterminer(tokens.get(start))) {
                weaker = whole;
            }
            if (left < floor) {
                break;
            }
            right = left;
        }
        return weaker;
    }

    // "After the vote in the club, the chair, a friend, said": the phrase in front is not the subject.
    private boolean isFronted(Subject whole, int start) {
        return whole.kind() == Subject.Kind.NOMINAL && startsWithPreposition(start);
    }

    // "Ann Lee, Poe’s agent, said": a description right behind a person is hers.
    private boolean describesPerson(@Nullable Subject whole, int comma) {
        Name name = cast.nameAt(comma - 1);
        return whole != null
                && whole.kind() == Subject.Kind.NOMINAL
                && name != null
                && name.to() == comma
                && name.kind() == Name.Kind.PERSON;
    }

    private boolean startsWithPreposition(int start) {
        Token first = tokens.get(start);
        return Words.isPreposition(first) || first.is("after") || first.is("before") || first.is("as");
    }

    private boolean isInsertion(int start, int end) {
        if (start >= end) {
            return true;
        }
        Token first = tokens.get(start);
        return Words.isDeterminer(first)
                || WordClass.INSERTION_STARTER.has(first.lower())
                || first.kind() == Token.Kind.NUMBER
                || first.lower().endsWith("ing")
                || first.lower().endsWith("ly")
                || isLowerCase(first)
                || isOffice(start, end)
                || isPlaceOnly(start, end);
    }

    private static boolean isLowerCase(Token first) {
        return first.isWord()
                && !first.isCapitalized()
                && !Words.isPersonalPronoun(first)
                && !Words.isConjunction(first);
    }

    private boolean isOffice(int start, int end) {
        Name name = cast.nameAt(end - 1);
        boolean named = name != null && name.titleFrom() >= start && name.kind() == Name.Kind.PERSON;
        String first = tokens.get(start).lower();
        return (!named && Words.isSpeakingNoun(tokens.get(start))) || first.contains("r-") || first.contains("d-");
    }

    private boolean isPlaceOnly(int start, int end) {
        Name name = cast.nameAt(start);
        return name != null && name.to() == end && name.kind() == Name.Kind.PLACE;
    }
}
