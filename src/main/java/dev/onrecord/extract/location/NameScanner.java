package dev.onrecord.extract.location;

import dev.onrecord.extract.location.Word.Shape;
import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of the gazetteer among the words of a text, the longest at each place, none overlapping another. */
final class NameScanner {

    private static final int LONGEST = 8;
    private static final int LONGEST_CHARACTERS = 80;
    private static final int[] NOTHING = {};

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Word> words;
    // A name may have hundreds of entries, and a text may repeat it.
    private final Map<Long, int[]> shared = new HashMap<>();

    NameScanner(Gazetteer gazetteer, String text, List<Word> words) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.words = words;
    }

    List<NameMatch> scan() {
        List<NameMatch> matches = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (words.get(first).isCapital()) {
                first = stateAt(first, matches) ? first : longestFrom(first, matches);
            }
        }
        return matches;
    }

    /** "Ill." or "IL" behind a comma; "N.H." anywhere. */
    private boolean stateAt(int index, List<NameMatch> matches) {
        Word word = words.get(index);
        String state = StateAbbreviations.stateOf(word.text());
        boolean behindComma = index > 1
                && words.get(index - 1).is(",")
                && words.get(index - 2).isCapital();
        boolean initials = word.text().indexOf('.') == 1;
        if (state == null || (!behindComma && !initials)) {
            return false;
        }
        matches.add(new NameMatch(index, index, word.start(), word.end(), shared(statesOf(state))));
        return true;
    }

    private int[] statesOf(String name) {
        return Arrays.stream(gazetteer.entries(name))
                .filter(entry -> isState(gazetteer.locationOf(entry)))
                .toArray();
    }

    private boolean isState(int location) {
        return location != Gazetteer.NONE
                && gazetteer.kind(location) == Kind.REGION
                && "US".equals(gazetteer.countryCode(location));
    }

    /** Adds the longest match, unless it names no location; answers the last word that is done with. */
    private int longestFrom(int first, List<NameMatch> matches) {
        long[] keys = keys(first, lastFrom(first));
        for (int last = first + keys.length - 1; last >= first; last--) {
            Word word = words.get(last);
            if (word.isCapital() || word.isLower()) {
                int[] entries = gazetteer.entries(keys[last - first]);
                if (namesNothing(entries)) {
                    return last;
                }
                int[] written = word.isCapital() ? written(entries, first, last) : NOTHING;
                if (written.length > 0) {
                    matches.add(new NameMatch(first, last, words.get(first).start(), word.end(), shared(written)));
                    return last;
                }
            }
        }
        return first;
    }

    private long[] keys(int first, int last) {
        int[] ends = new int[last - first + 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = words.get(first + i).end();
        }
        return gazetteer.keys(text, words.get(first).start(), ends);
    }

    private int lastFrom(int first) {
        int last = first;
        int start = words.get(first).start();
        while (last + 1 < words.size() && last - first < LONGEST) {
            Word word = words.get(last + 1);
            if (word.end() - start > LONGEST_CHARACTERS || word.shape() == Shape.POSSESSIVE || isBreak(word)) {
                break;
            }
            last++;
        }
        return words.get(last).end() - start > LONGEST_CHARACTERS ? first - 1 : last;
    }

    private static boolean isBreak(Word word) {
        return word.shape() == Shape.MARK && !word.is("-") && !word.is("–");
    }

    private boolean namesNothing(int[] entries) {
        for (int entry : entries) {
            if (gazetteer.locationOf(entry) == Gazetteer.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "us" is not "US", nor is "Us"; and "EU" is not the town of Eu. */
    private int[] written(int[] entries, int first, int last) {
        String end = words.get(last).text();
        boolean upper =
                words.get(first).shape() == Shape.UPPER && words.get(last).shape() == Shape.UPPER;
        boolean shouted = upper && end.length() > 3 && end.indexOf('.') < 0;
        int[] written = new int[entries.length];
        int count = 0;
        for (int entry : entries) {
            if (gazetteer.isAcronym(entry) ? upper : shouted || !upper) {
                written[count++] = entry;
            }
        }
        return count == written.length ? written : Arrays.copyOf(written, count);
    }

    private int[] shared(int[] entries) {
        return shared.computeIfAbsent(((long) entries[0] << 32) | entries.length, key -> entries);
    }
}
