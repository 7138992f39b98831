package dev.onrecord.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds names that look alike. */
public final class Spelling {

    /** Longer words are not compared: the work grows with the square. */
    private static final int LONGEST = 40;

    private static final int MOST = 3;

    private Spelling() {}

    private record Near(String name, int edits) {}

    /** At most three of the known names, closest first: those that a few edits lead to, and none far behind the closest. */
    public static List<String> closest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        List<Near> near = near(written, known);
        return near.stream()
                .filter(name -> name.edits() <= near.get(0).edits() + 1)
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** Closest first, in any case of letters. */
    private static List<Near> near(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, written.length() * 2 / 5);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .map(name -> new Near(name, edits(lower, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.edits() <= most)
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
                .toList();
    }

    /** 'a', 'b' or 'c'. */
    public static String listed(List<String> names) {
        List<String> quoted =
                new ArrayList<>(names.stream().map(name -> "'" + name + "'").toList());
        String last = quoted.remove(quoted.size() - 1);
        return quoted.isEmpty()
                ? last
                : quoted.stream().collect(Collectors.joining(", ", "", " or ")).concat(last);
    }

    /** Letters to insert, leave out, replace, or swap with the next one. */
    private static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replace = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
