package dev.onrecord.extract.location;

import dev.onrecord.extract.location.Word.Shape;
import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words beside a name say about it. */
final class Neighbours {

    private static final int DATELINE = 16;

    private final Gazetteer gazetteer;
    private final List<Word> words;

    @Nullable
    private Set<String> lowerWords;

    Neighbours(Gazetteer gazetteer, List<Word> words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    Word at(int index) {
        return index < 0 || index >= words.size() ? Word.EDGE : words.get(index);
    }

    /** "Jack London", "Paris Hilton", "Boston Globe", "Bank of England": a part of another name. */
    boolean inLongerName(NameMatch match) {
        return joinsBefore(match) || joinsBehind(match) || isNamedAfter(match) || isQuoted(match);
    }

    boolean joinsBefore(NameMatch match) {
        Word before = at(match.first() - 1);
        if (before.is("-")) {
            return isCity(match) && at(match.first() - 2).isCapital();
        }
        if (before.is("&")) {
            return true;
        }
        if (!before.isCapital() || isOpener(match.first() - 1)) {
            return false;
        }
        return !Vocabulary.isDirection(before) || isSmall(match);
    }

    /** A word that is no part of a name, whatever its first letter: "In", "Monday", or what the text has in lower case too. */
    private boolean isOpener(int index) {
        Word word = at(index);
        return Vocabulary.isOpener(word)
                || Vocabulary.isTime(word)
                || (opensSentence(index) && lowerWords().contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** Gathered when a sentence first begins with a capital before a name: not every text has that. */
    private Set<String> lowerWords() {
        if (lowerWords == null) {
            lowerWords = words.stream().filter(Word::isLower).map(Word::text).collect(Collectors.toSet());
        }
        return lowerWords;
    }

    boolean opensSentence(int index) {
        Word before = at(index - 1);
        return before.shape() == Shape.MARK && !before.is(",") && !before.is("-") && !before.is("(");
    }

    private boolean joinsBehind(NameMatch match) {
        Word behind = at(match.last() + 1);
        if (behind.is("-")) {
            return isCity(match) && at(match.last() + 2).isCapital();
        }
        if (behind.is("&")) {
            return true;
        }
        return behind.isCapital() && !Vocabulary.isOffice(behind) && !Vocabulary.isTime(behind);
    }

    private boolean isNamedAfter(NameMatch match) {
        int of = match.first() - (at(match.first() - 1).is("the") ? 2 : 1);
        return at(of).is("of") && Vocabulary.isNamedAfter(at(of - 1));
    }

    /** “Hamilton”: a title. */
    private boolean isQuoted(NameMatch match) {
        return isQuoteMark(at(match.first() - 1)) && isQuoteMark(at(match.last() + 1));
    }

    private static boolean isQuoteMark(Word mark) {
        return mark.is("\"") || mark.is("“") || mark.is("”") || mark.is("‘") || mark.is("’") || mark.is("'");
    }

    /** "Mr. London" */
    boolean isTitled(NameMatch match) {
        return Vocabulary.isTitle(at(match.first() - 1))
                && at(match.first() - 1).isCapital();
    }

    /** "in Paris"; but who knows whether "in Jackson's view" is a city's. */
    boolean isLocated(NameMatch match) {
        int before = match.first() - 1;
        before -= at(before).is("the") || Vocabulary.isDirection(at(before)) ? 1 : 0;
        before -= at(before).is("the") ? 1 : 0;
        return Vocabulary.isLocative(at(before)) && !isPossessive(match);
    }

    /** "in Paris", "near Paris": where people are rather than whom they speak to. */
    boolean isInside(NameMatch match) {
        Word before = at(match.first() - 1);
        boolean inside = before.text().equalsIgnoreCase("in") || before.text().equalsIgnoreCase("near");
        return inside && !isPossessive(match);
    }

    private boolean isPossessive(NameMatch match) {
        Word behind = at(match.last() + 1);
        boolean apostrophe = behind.is("'") || behind.is("’");
        return behind.shape() == Shape.POSSESSIVE || (apostrophe && behind.start() == match.end());
    }

    /** "Paris-based" */
    boolean isBase(NameMatch match) {
        return at(match.last() + 1).is("-")
                && (at(match.last() + 2).is("based") || at(match.last() + 2).is("born"));
    }

    /** "Washington said", "Beijing has denied": the government that sits there. */
    boolean speaks(NameMatch match) {
        Word verb = at(match.last() + 1);
        for (int i = 2; i < 4 && Vocabulary.isHaving(verb); i++) {
            verb = at(match.last() + i);
        }
        return Vocabulary.isSaying(verb)
                && !isLocated(match)
                && !at(match.first() - 1).is(",");
    }

    /** "New York state", "Washington State" */
    boolean isCalledRegion(NameMatch match) {
        return Vocabulary.isRegionWord(at(match.last() + 1))
                || (at(match.last() + 1).is("State") && !at(match.last() + 2).isCapital());
    }

    /** "OK", "OR", "IN": states only where they explain a city. */
    boolean isPostal(NameMatch match) {
        String word = at(match.first()).text();
        return word.length() == 2 && StateAbbreviations.stateOf(word) != null;
    }

    /** Whether only a comma, "and" or "or" stands between two words. */
    boolean joinsList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!at(i).is(",") && !at(i).is("and") && !at(i).is("or")) {
                return false;
            }
        }
        return from < to;
    }

    /** "ANKARA, Nov 6 (Reuters) —" */
    boolean isDateline(NameMatch match) {
        int from = match.last() + 1;
        boolean ends = at(from).is(",") || at(from).is("(") || isDash(from);
        if (!at(match.first() - 1).is("\n") || !ends || Vocabulary.isOpener(at(match.first()))) {
            return false;
        }
        boolean shouted = at(match.last()).shape() == Shape.UPPER;
        for (int i = from; i < from + DATELINE && !at(i).is("\n"); i++) {
            if (at(i).is("(") || (shouted && isDash(i))) {
                return true;
            }
            if (at(i).isLower() || at(i).is(".") || at(i).shape() == Shape.POSSESSIVE) {
                return false;
            }
        }
        return false;
    }

    private boolean isDash(int index) {
        Word mark = at(index);
        boolean apart = mark.start() > at(index - 1).end();
        return mark.is("—") || mark.is("―") || (apart && (mark.is("-") || mark.is("–")));
    }

    private boolean isCity(NameMatch match) {
        return gazetteer.kind(gazetteer.locationOf(match.key())) == Kind.CITY;
    }

    private boolean isSmall(NameMatch match) {
        for (int entry : match.entries()) {
            int location = gazetteer.locationOf(entry);
            if (gazetteer.kind(location) != Kind.CITY || gazetteer.population(location) > 200_000) {
                return false;
            }
        }
        return true;
    }
}
