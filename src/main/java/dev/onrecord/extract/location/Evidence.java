package dev.onrecord.extract.location;

import java.util.HashMap;
import java.util.Map;

/** How often the text names a country or region, or a location within it, beyond doubt. */
final class Evidence {

    private static final int FREQUENT = 3;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private int countries;

    void add(int location) {
        counts.merge(location, 1, Integer::sum);
    }

    void addCountry(int country) {
        add(country);
        countries++;
    }

    boolean has(int location) {
        return counts.containsKey(location);
    }

    boolean isFrequent(int location) {
        return counts.getOrDefault(location, 0) >= FREQUENT;
    }

    /** Whether this country is named more often than all others together. */
    boolean prevails(int country) {
        int count = counts.getOrDefault(country, 0);
        return count > countries - count;
    }
}
