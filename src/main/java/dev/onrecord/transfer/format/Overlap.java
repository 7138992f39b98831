package dev.onrecord.transfer.format;

/** How much of a text is written already. */
final class Overlap {

    /** Fewer characters may be alike by chance. */
    private static final int SHORTEST = 16;

    private Overlap() {}

    /** The longest beginning of {@code passage} that {@code text} ends in; 0 where it is short. Linear in the passage. */
    static int length(CharSequence text, String passage) {
        int[] borders = borders(passage);
        int matched = 0;
        for (int i = Math.max(0, text.length() - passage.length()); i < text.length(); i++) {
            if (matched == passage.length()) {
                matched = borders[matched - 1];
            }
            while (matched > 0 && passage.charAt(matched) != text.charAt(i)) {
                matched = borders[matched - 1];
            }
            if (passage.charAt(matched) == text.charAt(i)) {
                matched++;
            }
        }
        return matched < SHORTEST ? 0 : matched;
    }

    /** For each beginning of the passage, how long the beginning is that it also ends in (Knuth, Morris, Pratt). */
    private static int[] borders(String passage) {
        int[] borders = new int[passage.length()];
        for (int i = 1, border = 0; i < borders.length; i++) {
            while (border > 0 && passage.charAt(i) != passage.charAt(border)) {
                border = borders[border - 1];
            }
            border += passage.charAt(i) == passage.charAt(border) ? 1 : 0;
            borders[i] = border;
        }
        return borders;
    }
}
