package dev.onrecord.extract.location;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Chooses among the locations of one name: by what else the text names, then by how many people live there. */
final class LocationResolver {

    private static final double CAPITAL = 0.4;
    private static final double COUNTRY_NAMED = 0.6;
    private static final double REGION_NAMED = 1.2;

    private static final int LARGE = 100_000;

    private final Gazetteer gazetteer;
    private final Evidence evidence;
    private final Map<Integer, Choice> choices = new HashMap<>();

    LocationResolver(Gazetteer gazetteer, Evidence evidence) {
        this.gazetteer = gazetteer;
        this.evidence = evidence;
    }

    /** The location that {@code match} means; a region of that name first where the text calls it one. */
    int resolve(NameMatch match, boolean calledRegion) {
        Choice choice = choiceOf(match);
        if (calledRegion && choice.region() != Gazetteer.NONE) {
            return choice.region();
        }
        if (choice.country() != Gazetteer.NONE) {
            boolean regionMeant = choice.contested() && evidence.prevails(gazetteer.country(choice.region()));
            return regionMeant ? choice.region() : choice.country();
        }
        return best(choice.others(), this::score);
    }

    /** Whether {@code location} leaves no doubt: nothing else of that name has a tenth of its people. */
    boolean isClear(NameMatch match, int location) {
        Choice choice = choiceOf(match);
        if (choice.country() != Gazetteer.NONE) {
            return !choice.contested();
        }
        int tenth = gazetteer.population(location) / 10;
        return choice.others().stream().allMatch(other -> other == location || gazetteer.population(other) < tenth);
    }

    private Choice choiceOf(NameMatch match) {
        return choices.computeIfAbsent(match.key(), key -> choose(match));
    }

    private Choice choose(NameMatch match) {
        List<Integer> all = Arrays.stream(match.entries())
                .map(gazetteer::locationOf)
                .distinct()
                .boxed()
                .toList();
        int continent = largest(all, Kind.CONTINENT);
        int country = largest(all, Kind.COUNTRY);
        int region = largest(all, Kind.REGION);
        boolean contested = country != Gazetteer.NONE
                && region != Gazetteer.NONE
                && gazetteer.country(region) != country
                && gazetteer.population(region) > gazetteer.population(country);
        List<Integer> others = all.stream().filter(one -> !yields(one, all)).toList();
        return continent == Gazetteer.NONE
                ? new Choice(country, region, contested, others)
                : new Choice(Gazetteer.NONE, region, false, List.of(continent));
    }

    private int largest(List<Integer> candidates, Kind kind) {
        return best(candidates.stream().filter(c -> gazetteer.kind(c) == kind).toList(), gazetteer::population);
    }

    /** "New York" is the city, and "Washington" the capital, before they are states. */
    private boolean yields(int region, List<Integer> candidates) {
        return gazetteer.kind(region) == Kind.REGION
                && candidates.stream().anyMatch(city -> outshines(gazetteer, city, region));
    }

    /** Whether a city comes to mind before the region of its name, being large in it, or all of it, or the capital. */
    static boolean outshines(Gazetteer gazetteer, int city, int region) {
        boolean largeWithin = gazetteer.contains(region, city) && gazetteer.population(city) > LARGE;
        boolean beside = gazetteer.parent(city) == gazetteer.parent(region);
        return gazetteer.kind(city) == Kind.CITY && (largeWithin || beside);
    }

    private double score(int location) {
        double score = Math.log10(gazetteer.population(location) + 1.0);
        score += gazetteer.isCapital(location) ? CAPITAL : 0;
        score += evidence.has(gazetteer.country(location)) ? COUNTRY_NAMED : 0;
        int parent = gazetteer.parent(location);
        boolean regionNamed = gazetteer.kind(parent) == Kind.REGION && evidence.has(parent);
        return score + (regionNamed ? REGION_NAMED : 0);
    }

    private static int best(List<Integer> candidates, ToDoubleFunction<Integer> score) {
        int best = Gazetteer.NONE;
        double highest = Double.NEGATIVE_INFINITY;
        for (int candidate : candidates) {
            double own = candidates.size() == 1 ? 0 : score.applyAsDouble(candidate);
            if (own > highest) {
                best = candidate;
                highest = own;
            }
        }
        return best;
    }

    /**
     * What one name may mean, whatever the text.
     *
     * @param contested whether the country shares its name with a larger region elsewhere, as Georgia does
     * @param others what remains where there is no country of that name
     */
    private record Choice(int country, int region, boolean contested, List<Integer> others) {}
}
