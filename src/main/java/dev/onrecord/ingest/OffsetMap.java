package dev.onrecord.ingest;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where offsets of a text as it was given lie in the text as it is stored. */
final class OffsetMap {

    /** No letter has so many accents. */
    private static final int AROUND = 64;

    private final Map<Integer, Integer> stored = new TreeMap<>();

    private OffsetMap() {}

    /**
     * Of the offsets that are asked for.
     *
     * @param given as the caller wrote it
     * @param plain what {@link PlainText#normalize} made of it
     */
    static OffsetMap of(String given, String plain, NavigableSet<Integer> offsets) {
        OffsetMap map = new OffsetMap();
        if (given.startsWith(plain)) {
            offsets.forEach(offset -> map.put(offset, offset, plain));
        } else {
            map.fill(given, plain, offsets);
        }
        return map;
    }

    /** Piece by piece: an offset is lost where its two sides make one character. */
    private void fill(String given, String plain, NavigableSet<Integer> offsets) {
        int stripped = PlainText.compose(given).indexOf(plain);
        int from = 0;
        int length = 0;
        for (int offset : offsets.headSet(given.length(), true).tailSet(0, true)) {
            if (isBoundary(given, offset)) {
                length += PlainText.compose(given.substring(from, offset)).length();
                from = offset;
                put(offset, length - stripped, plain);
            }
        }
    }

    private static boolean isBoundary(String given, int offset) {
        String left = given.substring(Math.max(0, offset - AROUND), offset);
        String right = given.substring(offset, Math.min(given.length(), offset + AROUND));
        return PlainText.compose(left + right).equals(PlainText.compose(left) + PlainText.compose(right));
    }

    private void put(int offset, int at, String plain) {
        boolean within =
                at > 0 && at < plain.length() && Character.isSurrogatePair(plain.charAt(at - 1), plain.charAt(at));
        if (at >= 0 && at <= plain.length() && !within) {
            stored.put(offset, at);
        }
    }

    /** Null where the stored text has no such place. */
    @Nullable
    Integer stored(int offset) {
        return stored.get(offset);
    }
}
