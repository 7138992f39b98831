package dev.onrecord.transfer.format;

import java.util.Arrays;

/**
 * Offsets of a text counted in code points, as the W3C counts them, and in UTF-16 code units, as we do. Both counts are the
 * same where no character lies beyond the basic plane.
 */
final class CodePoints {

    private final int length;
    /** Where each code point begins, and the end of the text; empty where both counts are the same. */
    private final int[] starts;

    CodePoints(String text) {
        length = text.length();
        int count = text.codePointCount(0, length);
        starts = new int[count == length ? 0 : count + 1];
        for (int point = 0, unit = 0; point < starts.length; point++) {
            starts[point] = unit;
            unit = unit < length ? text.offsetByCodePoints(unit, 1) : unit;
        }
    }

    /** The code units in front of the code point with this number; -1 where the text is shorter. */
    int toUnits(int point) {
        if (starts.length == 0) {
            return point <= length ? point : -1;
        }
        return point < starts.length ? starts[point] : -1;
    }

    /** The code points in front of a code unit; one that splits a code point belongs to it. */
    int toPoints(int unit) {
        if (starts.length == 0) {
            return unit;
        }
        int found = Arrays.binarySearch(starts, unit);
        return found >= 0 ? found : -found - 2;
    }
}
