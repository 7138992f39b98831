package dev.onrecord.lexicon;

import java.util.HashMap;
import java.util.Map;

/** First names and who bears them. */
public final class GivenNames {

    private static final Map<String, Gender> NAMES = load();

    private GivenNames() {}

    /** Whether people are called so. */
    public static boolean has(String lower) {
        return NAMES.containsKey(lower) || (lower.indexOf('-') > 0 && NAMES.containsKey(beforeHyphen(lower)));
    }

    /** Who bears the name; unknown if both do, or nobody. */
    public static Gender genderOf(String lower) {
        Gender gender = NAMES.get(lower);
        return gender != null ? gender : NAMES.getOrDefault(beforeHyphen(lower), Gender.UNKNOWN);
    }

    private static String beforeHyphen(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 ? lower.substring(0, hyphen) : lower;
    }

    private static Map<String, Gender> load() {
        Map<String, Gender> names = new HashMap<>(60_000);
        put(names, "given-names-either", Gender.UNKNOWN);
        put(names, "given-names-female", Gender.FEMALE);
        put(names, "given-names-male", Gender.MALE);
        put(names, "given-names-world-female", Gender.FEMALE);
        put(names, "given-names-world-male", Gender.MALE);
        return names;
    }

    private static void put(Map<String, Gender> names, String list, Gender gender) {
        for (String line : WordLists.lines(list)) {
            for (String name : WordLists.words(line)) {
                names.put(name, gender);
            }
        }
    }
}
