package dev.onrecord.archive.search;

import dev.onrecord.archive.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the words of a text, one after the other: runs of letters and digits, in lower case and without accents. "U.S." is
 * one word, and "the minister's" ends before the apostrophe. PostgreSQL's migration does the same.
 */
public final class FoldedWords {

    /** Longer words are cut: nobody looks for them. */
    private static final int MAX_LENGTH = 200;

    private final String text;
    private int position;
    private int start;
    private int end;
    private String word = "";

    public FoldedWords(String text) {
        this.text = text;
    }

    /** All words of a text. */
    public static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        FoldedWords words = new FoldedWords(text);
        while (words.next()) {
            all.add(words.word());
        }
        return all;
    }

    /** Whether there is one more word. */
    public boolean next() {
        while (position < text.length() && !isWordAt(position)) {
            position += Character.charCount(text.codePointAt(position));
        }
        start = position;
        while (isWordAt(position)) {
            position += Character.charCount(text.codePointAt(position));
        }
        end = position;
        if (start == end) {
            return false;
        }
        word = fold(initials() ? text.substring(start, end).replace(".", "") : text.substring(start, end));
        skipPossessive();
        return true;
    }

    public String word() {
        return word;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    private boolean isWordAt(int index) {
        if (index >= text.length()) {
            return false;
        }
        char plain = text.charAt(index);
        if (plain < 128) {
            return plain >= 'a' && plain <= 'z' || plain >= 'A' && plain <= 'Z' || plain >= '0' && plain <= '9';
        }
        int point = text.codePointAt(index);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Goes on over single letters with dots between them. */
    private boolean initials() {
        boolean single = end - start == 1 && Character.isLetter(text.charAt(start));
        while (single && isSingleLetterAfterDot()) {
            end += 2;
        }
        position = end;
        return end - start > 1 && single;
    }

    private boolean isSingleLetterAfterDot() {
        return end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isLetter(text.charAt(end + 1))
                && !isWordAt(end + 2);
    }

    private void skipPossessive() {
        boolean possessive = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                && !isWordAt(end + 2);
        position = possessive ? end + 2 : end;
    }

    private static String fold(String word) {
        String cut = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
        for (int i = 0; i < cut.length(); i++) {
            if (cut.charAt(i) >= 128) {
                return NameKey.of(cut);
            }
        }
        return cut.toLowerCase(Locale.ROOT);
    }
}
