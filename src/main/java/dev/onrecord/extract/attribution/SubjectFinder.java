package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Document;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a reporting verb: before it, behind it, or as the subject of the whole clause. */
final class SubjectFinder {

    private static final Set<String> INSERTION_STARTERS = Set.of(
            "who",
            "which",
            "whose",
            "whom",
            "where",
            "now",
            "then",
            "also",
            "former",
            "in",
            "on",
            "at",
            "during",
            "for",
            "with",
            "after",
            "like",
            "including",
            "meanwhile",
            "however",
            "too",
            "though");
    private static final int LONGEST_PHRASE = 16;
    private static final int MOST_SEGMENTS = 5;

    private final List<Token> tokens;
    private final Cast cast;

    SubjectFinder(Document document, Cast cast) {
        this.tokens = document.tokens();
        this.cast = cast;
    }

    /** The subject whose noun phrase, with what is put in behind it, ends before {@code at}; not before {@code floor}. */
    @Nullable
    Subject before(int at, int floor) {
        int end = at;
        if (end > floor && tokens.get(end - 1).is(",")) {
            return beforeInsertion(end - 1, floor);
        }
        if (end > floor
                && (tokens.get(end - 1).is("—")
                        || tokens.get(end - 1).is("–")
                        || tokens.get(end - 1).is("--"))) {
            int opening = previous(end - 2, floor, tokens.get(end - 1).lower());
            return opening > floor ? phraseEndingAt(opening, floor) : null;
        }
        return phraseEndingAt(end, floor);
    }

    // "Ann Lee, who leads the party, a close ally, said": goes left from comma to comma until something can be the
    // subject.
    private @Nullable Subject beforeInsertion(int comma, int floor) {
        int right = comma;
        Subject weaker = null;
        for (int n = 0; n < MOST_SEGMENTS && right > floor; n++) {
            int left = previous(right - 1, floor, ",");
            int start = left < floor ? floor : left + 1;
            Subject whole = phraseEndingAt(right, start);
            boolean inserted = left >= floor && (isInsertion(start, right) || describesPerson(whole, left));
            if (whole != null && !inserted) {
                boolean fronted =
                        weaker != null && whole.kind() == Subject.Kind.NOMINAL && startsWithPreposition(start);
                return fronted ? weaker : whole;
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
        return Words.isPreposition(tokens.get(start))
                || tokens.get(start).is("after")
                || tokens.get(start).is("before")
                || tokens.get(start).is("as");
    }

    private boolean isInsertion(int start, int end) {
        Token first = tokens.get(start);
        if (start >= end) {
            return true;
        }
        return Words.isDeterminer(first)
                || INSERTION_STARTERS.contains(first.lower())
                || first.kind() == Token.Kind.NUMBER
                || first.lower().endsWith("ing")
                || first.lower().endsWith("ly")
                || (first.isWord()
                        && !first.isCapitalized()
                        && !Words.isPersonalPronoun(first)
                        && !Words.isConjunction(first))
                || hasOffice(start, end);
    }

    private boolean hasOffice(int start, int end) {
        Name name = cast.nameAt(end - 1);
        return ((name == null || name.titleFrom() < start || name.kind() != Name.Kind.PERSON)
                        && Words.isSpeakingNoun(tokens.get(start)))
                || tokens.get(start).lower().contains("r-")
                || tokens.get(start).lower().contains("d-")
                || isPlaceOnly(start, end);
    }

    private boolean isPlaceOnly(int start, int end) {
        Name name = cast.nameAt(start);
        return name != null && name.to() == end && name.kind() == Name.Kind.PLACE;
    }

    /** The noun phrase that ends right before {@code end}. */
    @Nullable
    Subject phraseEndingAt(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return null;
        }
        Token token = tokens.get(last);
        if (token.is(")") || token.is("]")) {
            int opening = previous(last - 1, floor, token.is(")") ? "(" : "[");
            return opening > floor ? phraseEndingAt(opening, floor) : null;
        }
        if (Words.isPersonalPronoun(token)) {
            return token.is("who") ? antecedent(last, floor) : Subject.pronoun(last);
        }
        Name name = cast.nameAt(last);
        if (name != null && name.to() == end) {
            return named(name, floor);
        }
        if (Words.isTime(token) && last - 1 >= floor) {
            boolean on = Words.isPreposition(tokens.get(last - 1))
                    || tokens.get(last - 1).is("last")
                    || tokens.get(last - 1).is("this");
            return phraseEndingAt(on ? last - 1 : last, floor);
        }
        if (token.is("himself")
                || token.is("herself")
                || token.is("themselves")
                || token.is("too")
                || (token.is("all") && last > floor)) {
            return phraseEndingAt(last, floor);
        }
        return nominalEndingAt(end, floor);
    }

    // "Ann Lee, who said": who stands for the noun phrase before it.
    private @Nullable Subject antecedent(int who, int floor) {
        int end = who > floor && tokens.get(who - 1).is(",") ? who - 1 : who;
        if (end <= floor) {
            return null;
        }
        Name name = cast.nameAt(end - 1);
        if (name != null && name.to() == end && name.kind() == Name.Kind.PERSON) {
            return Subject.named(name);
        }
        return nominalEndingAt(end, floor);
    }

    // "a spokesman for Ann Lee" is not Ann Lee.
    private @Nullable Subject named(Name name, int floor) {
        int before = name.titleFrom() - 1;
        while (before > floor
                && (tokens.get(before).is("the")
                        || tokens.get(before).is("mr.")
                        || tokens.get(before).isPossessive())) {
            before--;
        }
        if (before > floor
                && Words.isPreposition(tokens.get(before))
                && !tokens.get(before).is("to")) {
            Subject governing = nominalEndingAt(before, floor);
            if (governing != null && Words.isSpeakingNoun(tokens.get(governing.head()))) {
                return Subject.nominal(governing.from(), name.to(), governing.head());
            }
        }
        if (before > floor && tokens.get(before).is("and")) {
            Name other = cast.nameAt(before - 1);
            if (other != null && other.to() == before && other.kind() == name.kind() && other.titleFrom() >= floor) {
                return Subject.named(other);
            }
        }
        return name.kind() == Name.Kind.PLACE && cast.figureOf(name) == null ? null : Subject.named(name);
    }

    /** The phrase around the common noun that ends right before {@code end}; null where there is none. */
    @Nullable
    Subject nominalEndingAt(int end, int floor) {
        int start = end;
        int least = Math.max(floor, end - LONGEST_PHRASE);
        while (start > least && staysInside(start - 1)) {
            start--;
        }
        boolean governed = start < end && Words.isPreposition(tokens.get(start));
        while (start < end && Words.isPreposition(tokens.get(start))) {
            start++;
        }
        int head = headOf(start, end);
        if (head < 0 || (governed && !canBePerson(tokens.get(head)))) {
            return null;
        }
        int from = startOf(start, head);
        return Subject.nominal(from, end, head);
    }

    private static boolean canBePerson(Token noun) {
        return WordClass.PERSON_NOUN.has(noun.lower()) || WordClass.GROUP_NOUN.has(noun.lower());
    }

    private boolean staysInside(int i) {
        Token token = tokens.get(i);
        if (Words.isStop(token)
                || Words.startsClause(token)
                || (Words.isAuxiliary(token) && !token.isPossessive())
                || Words.isPersonalPronoun(token)) {
            return false;
        }
        ReportingVerb verb = ReportingVerbs.find(token.lower());
        return verb == null
                || verb.form() != ReportingVerb.Form.FINITE
                || !verb.isSpeech()
                || Words.isSpeakingNoun(token);
    }

    private int headOf(int start, int end) {
        int head = -1;
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            if (Words.isPreposition(token) && head >= 0 && isNoun(tokens.get(head))) {
                break;
            }
            if (token.isWord() && !(i + 1 < end && tokens.get(i + 1).isPossessive())) {
                head = Words.isPreposition(token) || Words.isDeterminer(token) ? head : i;
            }
            if (Words.isPreposition(token)) {
                head = -1;
            }
        }
        return head;
    }

    private static boolean isNoun(Token token) {
        return Words.isSpeakingNoun(token)
                || WordClass.REPORTING_NOUN.has(token.lower())
                || token.lower().endsWith("er")
                || token.lower().endsWith("ers")
                || token.lower().endsWith("ist")
                || token.lower().endsWith("ists")
                || token.is("one")
                || token.is("many")
                || token.is("some")
                || token.is("several")
                || token.is("most");
    }

    private int startOf(int start, int head) {
        for (int i = head; i >= start; i--) {
            if (Words.isDeterminer(tokens.get(i)) && !tokens.get(i).isPossessive()) {
                return i;
            }
        }
        return Math.max(start, head - 5);
    }

    /** The subject that follows {@code from}: the last person named before the phrase is cut, or a noun. */
    @Nullable
    Subject after(int from, int ceiling) {
        if (from >= ceiling) {
            return null;
        }
        Token first = tokens.get(from);
        if (Words.isPersonalPronoun(first) && !first.is("it") && !first.is("who")) {
            return Subject.pronoun(from);
        }
        if (Words.isTime(first) || Words.isPreposition(first) || Words.isStop(first) || first.is("that")) {
            return null;
        }
        int end = from;
        Name found = null;
        while (end < ceiling && end - from < LONGEST_PHRASE && inPhraseAfter(end)) {
            Name name = cast.nameAt(end);
            if (name != null && (name.kind() == Name.Kind.PERSON || found == null) && name.titleFrom() >= from) {
                found = name;
            }
            end = name == null ? end + 1 : Math.max(end + 1, name.to());
        }
        if (found != null && (found.kind() == Name.Kind.PERSON || found.to() == end) && found.to() <= end) {
            return found.kind() == Name.Kind.PLACE && cast.figureOf(found) == null ? null : Subject.named(found);
        }
        return nominalAfter(from, end, ceiling);
    }

    private boolean inPhraseAfter(int i) {
        Token token = tokens.get(i);
        return cast.nameAt(i) != null
                || !(Words.isStop(token)
                        || Words.isPreposition(token)
                        || Words.startsClause(token)
                        || Words.isTime(token)
                        || (Words.isAuxiliary(token) && !token.isPossessive())
                        || Words.isPersonalPronoun(token));
    }

    // "said the head of the party, Ann Lee.": the name behind the comma is meant.
    private @Nullable Subject nominalAfter(int from, int cut, int ceiling) {
        if (cut <= from || !tokens.get(cut - 1).isWord()) {
            return null;
        }
        int end = cut;
        while (end < ceiling
                && end - from < LONGEST_PHRASE
                && (inPhraseAfter(end)
                        || (Words.isPreposition(tokens.get(end))
                                && !tokens.get(end).is("in")
                                && !tokens.get(end).is("on")))) {
            end++;
        }
        while (end > cut && Words.isPreposition(tokens.get(end - 1))) {
            end--;
        }
        if (end + 1 < ceiling && tokens.get(end).is(",")) {
            Name name = cast.nameAt(end + 1);
            if (name != null
                    && name.titleFrom() == end + 1
                    && name.kind() == Name.Kind.PERSON
                    && (name.to() >= ceiling || Words.isStop(tokens.get(name.to())))) {
                return Subject.named(name);
            }
        }
        return Subject.nominal(from, end, cut - 1);
    }

    /** The subject of the clause that leads up to {@code at}: what a participle or a second verb goes back to. */
    @Nullable
    Subject leadingTo(int at, int floor) {
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
        Token token = tokens.get(i);
        Token before = i > floor ? tokens.get(i - 1) : null;
        boolean governed = before != null
                && (Words.isPreposition(before)
                        || (before.is("the") && i > floor + 1 && Words.isPreposition(tokens.get(i - 2))));
        Name name = cast.nameAt(i);
        if (name != null) {
            boolean free = !governed
                    && name.titleFrom() == i
                    && (name.to() >= tokens.size() || !tokens.get(name.to()).isPossessive());
            return free && (name.kind() == Name.Kind.PERSON || cast.figureOf(name) != null)
                    ? Subject.named(name)
                    : null;
        }
        if (!governed && (token.is("he") || token.is("she") || token.is("they") || token.is("i") || token.is("we"))) {
            return Subject.pronoun(i);
        }
        boolean noun = token.isWord()
                && !governed
                && (WordClass.PERSON_NOUN.has(token.lower()) || WordClass.GROUP_NOUN.has(token.lower()));
        return noun
                        && before != null
                        && (Words.isDeterminer(before) || (i >= floor + 2 && Words.isDeterminer(tokens.get(i - 2))))
                        && !isGoverned(i, floor)
                        && cast.nameAt(i + 1) == null
                ? Subject.nominal(Words.isDeterminer(before) ? i - 1 : i - 2, i + 1, i)
                : null;
    }

    private boolean isGoverned(int i, int floor) {
        int det = Words.isDeterminer(tokens.get(i - 1)) ? i - 1 : i - 2;
        return det > floor && Words.isPreposition(tokens.get(det - 1));
    }

    private boolean isFollowedByVerb(int i, int at) {
        int next = i;
        while (next < at && Words.isAdverb(tokens.get(next))) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        ReportingVerb verb = ReportingVerbs.find(token.lower());
        return (Words.isAuxiliary(token) && !token.isPossessive())
                || verb != null
                || (token.isWord()
                        && token.lower().length() > 3
                        && (token.lower().endsWith("ed") || token.lower().endsWith("s")))
                || token.is("went")
                || token.is("took")
                || token.is("made")
                || token.is("gave")
                || token.is("came")
                || token.is("got")
                || token.is("spoke")
                || token.is("held");
    }

    private int previous(int from, int floor, String sought) {
        for (int i = from; i >= floor; i--) {
            if (tokens.get(i).is(sought)) {
                return i;
            }
        }
        return floor - 1;
    }
}
