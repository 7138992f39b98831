package dev.onrecord.extract.location;

import dev.onrecord.extract.location.Word.Shape;
import dev.onrecord.lexicon.Gazetteer;

/** Tells a name of a location from a word or person of that name: the smaller the location, the more has to speak for it. */
final class Acceptance {

    private static final int HUGE = 1_000_000;
    private static final int LARGE = 500_000;
    private static final int BIG = 200_000;
    private static final int MIDDLING = 100_000;
    private static final int SMALL = 15_000;

    private final Gazetteer gazetteer;
    private final Neighbours neighbours;
    private final Evidence evidence;
    private final Rejections rejections;

    Acceptance(Gazetteer gazetteer, Neighbours neighbours, Evidence evidence, Rejections rejections) {
        this.gazetteer = gazetteer;
        this.neighbours = neighbours;
        this.evidence = evidence;
        this.rejections = rejections;
    }

    boolean accepts(NameMatch match, int location) {
        if (neighbours.isDateline(match)) {
            return true;
        }
        return switch (gazetteer.kind(location)) {
            case CONTINENT -> true;
            case COUNTRY -> acceptsCountry(match, location);
            case REGION -> acceptsRegion(match, location);
            case CITY -> acceptsCity(match, location);
        };
    }

    private boolean acceptsCountry(NameMatch match, int country) {
        boolean doubtful = rejections.isPerson(match) && !evidence.isFrequent(country);
        boolean obscure = gazetteer.population(country) < HUGE && (isPersonName(match) || isWord(match));
        return (!doubtful && !obscure) || neighbours.isLocated(match);
    }

    private boolean acceptsRegion(NameMatch match, int region) {
        if (neighbours.isCalledRegion(match)) {
            return true;
        }
        if (isWord(match)) {
            return false;
        }
        boolean known = gazetteer.population(region) >= LARGE && evidence.has(gazetteer.country(region));
        boolean doubtful = rejections.isPerson(match) && !known;
        return doubtful ? neighbours.isLocated(match) : acceptsPlain(match, region);
    }

    private boolean acceptsCity(NameMatch match, int city) {
        int population = gazetteer.population(city);
        if (neighbours.speaks(match) || (isShouted(match) && population < HUGE)) {
            return false;
        }
        if (rejections.isPerson(match)) {
            return neighbours.isInside(match) && population >= MIDDLING && !isWord(match);
        }
        if (isWord(match) && match.first() == match.last()) {
            return (population >= MIDDLING && neighbours.isInside(match))
                    || (population >= LARGE && !neighbours.opensSentence(match.first()));
        }
        boolean inside = neighbours.isInside(match) && population >= SMALL;
        return inside || (!isWord(match) && acceptsPlain(match, city));
    }

    private boolean acceptsPlain(NameMatch match, int location) {
        int population = gazetteer.population(location);
        boolean known = evidence.has(gazetteer.country(location));
        if (isPersonName(match) && population < BIG) {
            return neighbours.isInside(match) && (population >= MIDDLING || (population >= SMALL && known));
        }
        boolean bare = neighbours.opensSentence(match.first()) && population < BIG;
        if (population >= MIDDLING && !bare) {
            return true;
        }
        if (neighbours.isInside(match) || neighbours.isBase(match)) {
            return population >= SMALL || known || match.entries().length == 1;
        }
        return neighbours.isLocated(match) && known;
    }

    /** Capitals throughout, but not for short: "PARIS", not "D.C." */
    private boolean isShouted(NameMatch match) {
        Word first = neighbours.at(match.first());
        return first.shape() == Shape.UPPER
                && first.text().length() > 3
                && first.text().indexOf('.') < 0;
    }

    private boolean isWord(NameMatch match) {
        return gazetteer.isWord(match.key());
    }

    private boolean isPersonName(NameMatch match) {
        return gazetteer.isPersonName(match.key());
    }
}
