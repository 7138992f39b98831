package dev.onrecord.extract.location;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.Arrays;
import java.util.List;

/** Names that the next one explains: "Birmingham, Alabama", "Springfield, Ill.", "Paris, France". */
final class Qualifiers {

    private static final int FEW = 4;

    private final Gazetteer gazetteer;
    private final Neighbours neighbours;
    private final List<NameMatch> matches;
    private final int[] explained;

    Qualifiers(Gazetteer gazetteer, Neighbours neighbours, List<NameMatch> matches) {
        this.gazetteer = gazetteer;
        this.neighbours = neighbours;
        this.matches = matches;
        explained = new int[matches.size()];
    }

    /** The location of every match that is explained, and of what explains it; otherwise {@link Gazetteer#NONE}. */
    int[] explain() {
        Arrays.fill(explained, Gazetteer.NONE);
        for (int i = 0; i + 1 < matches.size(); i++) {
            if (explained[i] == Gazetteer.NONE && explains(matches.get(i), matches.get(i + 1))) {
                explain(i);
            }
        }
        return explained;
    }

    private boolean explains(NameMatch name, NameMatch next) {
        int between = next.first() - name.last() - 1;
        if (between == 0) {
            return !neighbours.at(next.last() + 1).isCapital()
                    && !gazetteer.isWord(name.key())
                    && gazetteer.kind(gazetteer.locationOf(next.key())) != Kind.CONTINENT;
        }
        return between == 1 && neighbours.at(name.last() + 1).is(",") && !(isWide(name) && isList(next));
    }

    /** "Indiana, Pennsylvania and Ohio" are three states; "Indiana, Pa." is a town. */
    private boolean isList(NameMatch next) {
        Word behind = neighbours.at(next.last() + 1);
        boolean more = behind.is(",") && neighbours.at(next.last() + 2).isCapital();
        boolean shortened =
                StateAbbreviations.stateOf(neighbours.at(next.last()).text()) != null;
        return !shortened
                && (more
                        || behind.is("and")
                        || behind.is("or")
                        || neighbours.at(next.last() + 2).is("and"));
    }

    private boolean isWide(NameMatch name) {
        return Arrays.stream(name.entries())
                .anyMatch(entry -> gazetteer.kind(gazetteer.locationOf(entry)) != Kind.CITY);
    }

    private void explain(int index) {
        for (int outer : matches.get(index + 1).entries()) {
            int around = gazetteer.locationOf(outer);
            int inner = mayExplain(around, matches.get(index + 1))
                    ? likeliestWithin(around, matches.get(index), matches.get(index + 1))
                    : Gazetteer.NONE;
            if (inner != Gazetteer.NONE) {
                explained[index] = inner;
                explained[index + 1] = around;
                return;
            }
        }
    }

    /** Cities do not, but for "D.C.", which is Washington itself. */
    private boolean mayExplain(int around, NameMatch next) {
        return gazetteer.kind(around) != Kind.CITY || next.entries().length <= FEW;
    }

    private int likeliestWithin(int around, NameMatch name, NameMatch next) {
        int likeliest = Gazetteer.NONE;
        boolean differs = name.key() != next.key();
        for (int entry : name.entries()) {
            int location = gazetteer.locationOf(entry);
            boolean within = (location == around && differs) || gazetteer.contains(around, location);
            if (within && (likeliest == Gazetteer.NONE || isBetter(location, likeliest))) {
                likeliest = location;
            }
        }
        return likeliest;
    }

    private boolean isBetter(int location, int than) {
        if (LocationResolver.outshines(gazetteer, location, than)) {
            return true;
        }
        return gazetteer.population(location) > gazetteer.population(than)
                && !LocationResolver.outshines(gazetteer, than, location);
    }
}
